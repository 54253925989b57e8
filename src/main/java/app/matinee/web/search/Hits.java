package app.matinee.web.search;

import app.matinee.catalog.TitleKind;
import app.matinee.discovery.Tile;
import app.matinee.discovery.search.Named;
import app.matinee.web.visit.Visit;
import app.matinee.web.wording.Formats;
import app.matinee.web.wording.Monogram;
import app.matinee.web.wording.PictureViews;
import app.matinee.web.wording.Scores;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Words what was found. */
@Component
class Hits {
    private final Scores scores;

    Hits(Scores scores) {
        this.scores = scores;
    }

    Hit title(Tile tile) {
        var note = Stream.of(
                        tile.kind() == TitleKind.SERIES ? "Series" : null,
                        Objects.toString(tile.year(), null),
                        tile.directors())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return new Hit(
                tile.name(),
                null,
                tile.path(),
                note.isEmpty() ? null : note,
                PictureViews.poster(tile.path(), tile.poster(), ""),
                null,
                scores.critics(tile),
                scores.audience(tile));
    }

    Hit named(Named named) {
        return new Hit(named.name(), null, named.path(), works(named), null, Monogram.of(named.name()), null, null);
    }

    /** Tells whether whoever looks may meet whose it is: a block keeps both apart. */
    static boolean isFor(Visit visit, Named named) {
        return named.owner() == null
                || !visit.isApartFrom("/user/" + named.owner().handle());
    }

    private static String works(Named named) {
        return switch (named.kind()) {
            case PERSON, COMPANY -> Formats.count(named.works(), "title", "titles");
            case CRITIC, PUBLICATION -> Formats.count(named.works(), "review", "reviews");
            case LIST -> {
                var titles = Formats.count(named.works(), "title", "titles");
                yield named.owner() == null
                        ? titles
                        : titles + ", by " + named.owner().name();
            }
        };
    }

    static String heading(Named.Kind kind) {
        return switch (kind) {
            case PERSON -> "People";
            case CRITIC -> "Critics";
            case PUBLICATION -> "Publications";
            case COMPANY -> "Companies";
            case LIST -> "Lists";
        };
    }
}
