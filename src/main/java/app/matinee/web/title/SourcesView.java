package app.matinee.web.title;

import app.matinee.audience.AudiencePanel;
import app.matinee.catalog.TitleSource;
import app.matinee.catalog.TitleSource.Field;
import app.matinee.web.component.FactRow;
import app.matinee.web.wording.Formats;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Shows where the facts about a title, and the ratings that came with imports, are from.
 *
 * @param sources empty where no source tells of the title
 * @param attributions what sources want to be said on every page that shows their data
 */
public record SourcesView(List<Source> sources, List<String> attributions) {

    /**
     * One source.
     *
     * @param href its own site, null when it has none
     * @param facts what it gave, what its own users say, its licence, and when it last told something new; only what is known
     */
    public record Source(String name, @Nullable String href, List<FactRow> facts) {}

    /**
     * Words the sources of a title.
     *
     * @param imported how many of the audience's ratings an import brought, by its number
     */
    static SourcesView of(List<TitleSource> sources, Map<Integer, Integer> imported) {
        return new SourcesView(
                sources.stream().map(source -> source(source, imported)).toList(),
                sources.stream()
                        .map(TitleSource::attribution)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static Source source(TitleSource source, Map<Integer, Integer> imported) {
        var licence = source.licence();
        var figure = figure(source);
        return new Source(
                source.name(),
                source.url(),
                Stream.of(
                                FactRow.of("Provided", gave(source, imported)),
                                figure == null ? null : FactRow.of("Its own rating", figure),
                                licence == null ? null : FactRow.of("License", licence),
                                FactRow.time(
                                        "Updated",
                                        Formats.date(source.told()),
                                        source.told().toString()))
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static String gave(TitleSource source, Map<Integer, Integer> imported) {
        var words = Stream.concat(source.fields().stream().map(SourcesView::word), ratings(source, imported).stream())
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "Nothing shown" : words.substring(0, 1).toUpperCase(Locale.US) + words.substring(1);
    }

    private static Optional<String> ratings(TitleSource source, Map<Integer, Integer> imported) {
        var ratings = source.ratingRuns().stream()
                .mapToInt(run -> imported.getOrDefault(run, 0))
                .sum();
        if (ratings == 0) {
            return Optional.empty();
        }
        return Optional.of(
                ratings < AudiencePanel.MOST_COUNTED
                        ? Formats.count(ratings, "audience rating", "audience ratings")
                        : Formats.number(ratings) + "+ audience ratings");
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
