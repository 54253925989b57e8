package app.matinee.web.wording;

import static java.util.stream.Collectors.toMap;

import app.matinee.catalog.TitleId;
import app.matinee.discovery.Similar;
import app.matinee.discovery.Tile;
import app.matinee.discovery.likeness.Reason;
import app.matinee.web.component.Link;
import app.matinee.web.component.RailView;
import app.matinee.web.component.TileView;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words tiles and the rails they stand in. */
@Component
public class Tiles {
    private static final Set<String> WITH_OPENING = Set.of("coming-soon", "opening");

    private final Scores scores;
    private final WishButtons wishes;

    Tiles(Scores scores, WishButtons wishes) {
        this.scores = scores;
        this.wishes = wishes;
    }

    /** Words a tile; its note says when it opens, if the list is one of releases to come. */
    public TileView tile(Tile tile, boolean withOpening) {
        var opens = tile.opens();
        return new TileView(
                tile.name(),
                null,
                tile.path(),
                tile.year() == null ? null : tile.year().toString(),
                PictureViews.poster(tile.path(), tile.poster(), ""),
                scores.critics(tile),
                scores.audience(tile),
                wishes.of(tile.id(), tile.path(), tile.name()),
                withOpening && opens != null ? "Opens " + Formats.date(opens) : null);
    }

    /** Words tiles, to be found by their titles. */
    public Map<TitleId, TileView> byTitle(Collection<Tile> tiles) {
        return tiles.stream().collect(toMap(Tile::id, tile -> tile(tile, false)));
    }

    /** Words a rail, or nothing where there is no tile. */
    public @Nullable RailView rail(String id, String heading, @Nullable Link all, List<Tile> tiles) {
        return tiles.isEmpty()
                ? null
                : new RailView(
                        id,
                        heading,
                        all,
                        null,
                        tiles.stream()
                                .map(tile -> tile(tile, WITH_OPENING.contains(id)))
                                .toList());
    }

    /** Words a rail of titles that are like another one, each with its reason if it is not that of all; or nothing for none. */
    public @Nullable RailView similar(String id, String heading, List<Similar> titles) {
        return titles.isEmpty()
                ? null
                : new RailView(
                        id,
                        heading,
                        null,
                        note(titles),
                        titles.stream()
                                .map(one -> reasoned(tile(one.tile(), false), reason(one)))
                                .toList());
    }

    /** Says once what is the reason for most of them. */
    private static @Nullable String note(List<Similar> titles) {
        var reasons = titles.stream().map(Similar::reason).distinct().toList();
        if (!reasons.contains(Reason.LIKED)) {
            return null;
        }
        return "People who like this title also like these."
                + (reasons.size() == 1 ? "" : " Other connections are noted below each one.");
    }

    private static TileView reasoned(TileView tile, @Nullable String reason) {
        return reason == null ? tile : tile.noted(reason);
    }

    private static @Nullable String reason(Similar similar) {
        var person = similar.person();
        return switch (similar.reason()) {
            case LISTED -> "On the same lists";
            case DIRECTOR -> "Same director";
            case CREATOR -> "Same creator";
            case WRITER -> person == null ? "Same writer" : "Also written by " + person;
            case COMPOSER -> person == null ? "Same composer" : "Also with music by " + person;
            case CAST -> person == null ? "Same cast" : "Also with " + person;
            case THEMES -> "Similar themes";
            case LIKED, GENRES -> null;
        };
    }
}
