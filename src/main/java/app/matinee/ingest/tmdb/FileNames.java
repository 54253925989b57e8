package app.matinee.ingest.tmdb;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads from a file's name and folders what was asked for, since answers often don't repeat it. */
final class FileNames {
    private static final String BETWEEN = "[/_. -]*";
    private static final String EPISODE = "(?:" + BETWEEN + "(?:episode|e)" + BETWEEN + "(\\d{1,6}))?";
    private static final String SEASON = "(?:" + BETWEEN + "(?:season|s)" + BETWEEN + "(\\d{1,6})" + EPISODE + ")?";
    private static final Pattern ASKED =
            Pattern.compile("(?:^|[/_. -])(movie|tv|person)" + BETWEEN + "([1-9]\\d{0,9})(?!\\d)" + SEASON);
    private static final Pattern IMDB = Pattern.compile("(?:^|[^a-z])((?:tt|nm)\\d{7,10})(?!\\d)");

    private FileNames() {}

    /** Tells what a path like {@code tv_71365_season_1_episode_1.json} or {@code movie/27205/credits.json} is about. */
    static Optional<Subject> subject(Path file) {
        return last(ASKED, file).map(found -> {
            long id = Long.parseLong(found.group(2));
            return switch (found.group(1)) {
                case "movie" -> new Subject.Film(id);
                case "person" -> new Subject.Person(id);
                default -> television(id, found.group(3), found.group(4));
            };
        });
    }

    private static Subject television(long series, @Nullable String season, @Nullable String episode) {
        if (season == null) {
            return new Subject.Series(series);
        }
        int number = Integer.parseInt(season);
        return episode == null
                ? new Subject.Season(series, number)
                : new Subject.Episode(series, number, Integer.parseInt(episode));
    }

    /** Tells by which id of IMDb an answer was found. */
    static Optional<String> imdb(Path file) {
        return last(IMDB, file).map(found -> found.group(1));
    }

    private static Optional<MatchResult> last(Pattern pattern, Path file) {
        String text = file.toString().replace('\\', '/').toLowerCase(Locale.ROOT);
        return pattern.matcher(text).results().reduce((first, second) -> second);
    }
}
