package app.matinee.web.title;

import app.matinee.catalog.TitleSource;
import app.matinee.catalog.TitleSource.Field;
import app.matinee.web.wording.Formats;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Shows where the facts about a title come from.
 *
 * @param lines a source each; empty where no source tells of the title
 * @param attributions what sources want to be said on every page that shows their data
 */
public record SourcesView(List<Line> lines, List<String> attributions) {

    /**
     * One source.
     *
     * @param licence null when nobody said
     * @param gave what is shown as this source told it: {@code Name, year, cast}; null if nothing
     * @param figure what its own users say; no score of ours is made of it
     * @param told when it last told something new
     */
    public record Line(
            String name,
            @Nullable String href,
            @Nullable String licence,
            @Nullable String gave,
            @Nullable String figure,
            String told) {}

    static SourcesView of(List<TitleSource> sources) {
        return new SourcesView(
                sources.stream().map(SourcesView::line).toList(),
                sources.stream()
                        .map(TitleSource::attribution)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static Line line(TitleSource source) {
        return new Line(
                source.name(),
                source.url(),
                source.licence(),
                gave(source),
                figure(source),
                Formats.date(source.told()));
    }

    private static @Nullable String gave(TitleSource source) {
        if (source.fields().isEmpty()) {
            return null;
        }
        var words = source.fields().stream().map(SourcesView::word).collect(Collectors.joining(", "));
        return words.substring(0, 1).toUpperCase(Locale.US) + words.substring(1);
    }

    private static String word(Field field) {
        return switch (field) {
            case NAME -> "name";
            case ORIGINAL_NAME -> "original name";
            case OTHER_NAMES -> "other names";
            case YEAR -> "year";
            case RUNTIME -> "runtime";
            case SYNOPSIS -> "synopsis";
            case CAST -> "cast";
            case CREW -> "crew";
            case GENRES -> "genres";
            case COMPANIES -> "companies";
            case LANGUAGES -> "languages";
            case COUNTRIES -> "countries";
            case RELEASES -> "release dates";
            case BOX_OFFICE -> "box office";
            case RATINGS -> "rating";
            case IMAGES -> "images";
            case KEYWORDS -> "keywords";
        };
    }

    /** Nought votes make no average: earlier imports wrote that where the source tells none. */
    private static @Nullable String figure(TitleSource source) {
        var average = source.average();
        var votes = source.votes();
        return average == null
                ? null
                : "%s users: %.1f of 10".formatted(source.name(), average)
                        + (votes == null || votes == 0 ? "" : ", " + Formats.count(votes, "vote", "votes"));
    }
}
