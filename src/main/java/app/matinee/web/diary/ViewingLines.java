package app.matinee.web.diary;

import app.matinee.catalog.TitleId;
import app.matinee.discovery.Discovery;
import app.matinee.discovery.Tile;
import app.matinee.lists.Viewing;
import app.matinee.scoring.Stars;
import app.matinee.web.component.StarsView;
import app.matinee.web.component.ViewingLine;
import app.matinee.web.wording.Formats;
import app.matinee.web.wording.PictureViews;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words viewings; one statement finds all their titles. */
@Component
class ViewingLines {
    private final Discovery discovery;

    ViewingLines(Discovery discovery) {
        this.discovery = discovery;
    }

    List<ViewingLine> of(List<Viewing> viewings) {
        var titles = viewings.stream()
                .map(viewing -> viewing.said().title())
                .distinct()
                .toList();
        Map<TitleId, Tile> tiles =
                discovery.tiles(titles).stream().collect(Collectors.toMap(Tile::id, Function.identity()));
        return viewings.stream()
                .flatMap(viewing ->
                        Stream.ofNullable(tiles.get(viewing.said().title())).map(tile -> line(viewing, tile)))
                .toList();
    }

    private static ViewingLine line(Viewing viewing, Tile tile) {
        var said = viewing.said();
        return new ViewingLine(
                said.watchedOn().toString(),
                Formats.date(said.watchedOn()),
                tile.name(),
                tile.path(),
                tile.year() == null ? null : tile.year().toString(),
                PictureViews.poster(tile.path(), tile.poster(), ""),
                stars(said.stars()),
                viewing.rewatch(),
                said.note(),
                said.tags(),
                "/diary/" + viewing.id().value());
    }

    private static @Nullable StarsView stars(@Nullable Stars stars) {
        return stars == null ? null : new StarsView(stars.halves(), "Rated %s out of 5 stars".formatted(stars));
    }
}
