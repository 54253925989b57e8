package app.matinee.ingest.tmdb;

import app.matinee.ingest.json.Json;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells what came with the answer of a series or a season, because its address was appended: {@code season/2},
 * {@code season/2/credits}.
 *
 * @param part the name of a part of the season's or episode's answer; null for that answer itself
 */
record Appended(Subject subject, @Nullable String part) {
    private static final Pattern ADDRESS =
            Pattern.compile("(?:season/(\\d{1,6}))?(?:(?:^|/)episode/(\\d{1,6}))?(?:/([a-z_]+(?:/[a-z_]+)?))?");

    /** Returns nothing for a field that is the title's own. */
    static Optional<Appended> find(Subject whole, String field) {
        var address = ADDRESS.matcher(field);
        if (!address.matches()) {
            return Optional.empty();
        }
        var season = address.group(1);
        var episode = address.group(2);
        Subject subject = switch (whole) {
            case Subject.Series series -> season == null ? null : below(series.id(), number(season), episode);
            case Subject.Season told ->
                season != null || episode == null ? null : below(told.series(), told.number(), episode);
            case Subject.Film film -> null;
            case Subject.Episode part -> null;
            case Subject.Person person -> null;
        };
        return Optional.ofNullable(subject).map(found -> new Appended(found, address.group(3)));
    }

    private static Subject below(long series, int season, @Nullable String episode) {
        return episode == null
                ? new Subject.Season(series, season)
                : new Subject.Episode(series, season, number(episode));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    void addTo(Dossier dossier, Json told) {
        if (part == null) {
            dossier.answer(told);
        } else {
            dossier.part(part, told);
        }
    }
}
