package app.matinee.web.profile;

import app.matinee.catalog.TitleId;
import app.matinee.community.PublicProfile;
import app.matinee.community.RatedTitle;
import app.matinee.community.WrittenReview;
import app.matinee.discovery.Discovery;
import app.matinee.discovery.Tile;
import app.matinee.scoring.Stars;
import app.matinee.web.component.ClampedText;
import app.matinee.web.component.Link;
import app.matinee.web.component.StarsView;
import app.matinee.web.wording.Formats;
import app.matinee.web.wording.Tiles;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Words what a member rated and wrote; the tiles cost one statement. */
@Component
class Shelf {
    private static final int SHOWN_CHARACTERS = 600;

    private final Discovery discovery;
    private final Tiles tiles;

    Shelf(Discovery discovery, Tiles tiles) {
        this.discovery = discovery;
        this.tiles = tiles;
    }

    /** Words ratings in their order; titles that lists do not show yet are left out. */
    List<RatedTile> ratings(List<RatedTitle> ratings) {
        Map<TitleId, Tile> found = discovery
                .tiles(ratings.stream().map(RatedTitle::title).toList())
                .stream()
                .collect(Collectors.toMap(Tile::id, Function.identity()));
        return ratings.stream()
                .flatMap(rating -> Stream.ofNullable(found.get(rating.title())).map(tile -> rated(rating, tile)))
                .toList();
    }

    private RatedTile rated(RatedTitle rating, Tile tile) {
        return new RatedTile(rating.title().value(), tiles.tile(tile, false), stars(rating.stars()), rating.kept());
    }

    /** Words a review, without its stars for those who may not see the ratings. */
    static ReviewLine review(WrittenReview review, PublicProfile profile) {
        var stars = profile.shows(Tab.RATINGS.section) ? review.stars() : null;
        return new ReviewLine(
                new Link(review.name() + (review.year() == null ? "" : " (" + review.year() + ")"), review.path()),
                stars == null ? null : stars(stars),
                Formats.shortDate(review.writtenAt()),
                review.writtenAt().atOffset(ZoneOffset.UTC).toLocalDate().toString(),
                ClampedText.of(review.body(), SHOWN_CHARACTERS),
                review.spoiler());
    }

    static StarsView stars(Stars stars) {
        return new StarsView(stars.halves(), "Rated " + stars + " out of 5 stars");
    }
}
