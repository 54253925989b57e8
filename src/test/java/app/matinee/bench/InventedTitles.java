package app.matinee.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/**
 * Fills a database with films and series that nobody knows, straight into the tables and with their tiles, the same ones
 * each time: names of the shape of {@link InventedImdb}'s out of a far larger vocabulary, five credits each, a half of
 * them with two other names, ratings by a power law. An import would make the same rows, but take an hour for a million.
 */
final class InventedTitles {
    private static final List<String> GENRES = List.of(
            "drama",
            "comedy",
            "war",
            "romance",
            "horror",
            "documentary",
            "crime",
            "action",
            "adventure",
            "animation",
            "family",
            "fantasy",
            "history",
            "music",
            "mystery",
            "science-fiction",
            "thriller",
            "western",
            "sport",
            "biography");
    private static final List<String> LANGUAGES = List.of("en", "en", "en", "fr", "de", "ru", "ja", "hi", "es", "it");
    private static final List<String> COUNTRIES = List.of("US", "US", "GB", "FR", "DE", "SU", "JP", "IN", "ES", "IT");
    private static final List<String> ONSETS = List.of(
            "b", "br", "d", "dr", "f", "fl", "g", "gr", "h", "k", "kr", "l", "m", "n", "p", "pl", "r", "s", "st", "t",
            "tr", "v", "w", "z");
    private static final List<String> RHYMES = List.of(
            "a", "e", "i", "o", "u", "an", "en", "in", "on", "ar", "er", "or", "al", "el", "as", "est", "ing", "ock",
            "und", "ell");
    private static final int WORDS = 40_000;

    private final int titles;
    private final String[] words = new String[WORDS];

    InventedTitles(int titles) {
        this.titles = titles;
        var random = new Random(1957);
        for (int word = 0; word < WORDS; word++) {
            words[word] = word(random);
        }
    }

    private static String word(Random random) {
        return IntStream.rangeClosed(0, 1 + random.nextInt(2))
                .mapToObj(syllable ->
                        ONSETS.get(random.nextInt(ONSETS.size())) + RHYMES.get(random.nextInt(RHYMES.size())))
                .collect(Collectors.joining());
    }

    /** One word in thirty is the commonest, and half of all are among the five thousand commonest. */
    private String some(Random random) {
        return words[(int) (WORDS * Math.pow(random.nextDouble(), 3))];
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private Random random(long id, int what) {
        return new Random(id * 31 + what);
    }

    String name(long title, int which) {
        var random = random(title, 100 + which);
        var one = capital(some(random));
        return switch (random.nextInt(6)) {
            case 0 -> "The " + one;
            case 1 -> "The " + one + " " + capital(some(random));
            case 2 -> one + " of the " + capital(some(random));
            case 3 -> one;
            case 4 -> one + " and " + capital(some(random)) + " " + capital(some(random));
            default -> one + " " + capital(some(random));
        };
    }

    static int year(long title) {
        return 1920 + (int) (title * 7 % 105);
    }

    /** By a power law: half have less than ten, one in a thousand has some ten thousand. */
    static int ratings(long title) {
        return (int) Math.min(2_000_000, 4 / Math.pow(1 - new Random(title * 17).nextDouble(), 1.2));
    }

    private String person(long person) {
        var random = random(person, 7);
        return capital(some(random)) + " " + capital(some(random));
    }

    /** Writes all tables, without looking at what refers to what. */
    void write(DataSource database) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            copy(connection, "catalog.genre (id, name, slug)", GENRES.size(), id -> {
                var genre = GENRES.get((int) id - 1);
                return row(id, genre, genre);
            });
            copy(connection, "catalog.title (id, kind, name, year, first_release)", titles, this::title);
            copy(
                    connection,
                    "catalog.told_name (title_id, record_id, position, kind, name, folded)",
                    titles,
                    this::names);
            copy(
                    connection,
                    "catalog.told_genre (title_id, record_id, position, genre_id)",
                    titles,
                    id -> lines(
                            genre(id, 0) == genre(id, 1) ? 1 : 2, place -> row(id, id, place + 1, genre(id, place))));
            copy(
                    connection,
                    "catalog.told_language (title_id, record_id, position, language)",
                    titles,
                    id -> row(id, id, 1, language(id)));
            copy(
                    connection,
                    "catalog.told_country (title_id, record_id, position, country)",
                    titles,
                    id -> row(id, id, 1, COUNTRIES.get((int) (id % COUNTRIES.size()))));
            copy(connection, "catalog.person (id, name, folded)", titles, id -> row(id, person(id), person(id)));
            copy(connection, "catalog.person_slug (person_id, slug)", titles, id -> row(id, "person-" + id));
            copy(
                    connection,
                    "catalog.told_credit (title_id, record_id, department, billing, person_id)",
                    titles,
                    this::credits);
            copy(
                    connection,
                    "discovery.tile (title_id, kind, whole_id, name, year, path, directors, genres, first_release, home_from,"
                            + " critics, tomatometer, reviews, reviews_needed, critics_rank, critics_weight, audience, popcornmeter,"
                            + " ratings, popularity)",
                    titles,
                    this::tile);
            statement.execute("set session_replication_role = origin");
            statement.execute("vacuum analyze");
        }
    }

    private String title(long id) {
        return row(id, kind(id), name(id, 0), year(id), day(id));
    }

    private static String kind(long id) {
        return id % 10 == 0 ? "series" : "movie";
    }

    private static LocalDate day(long id) {
        return LocalDate.of(year(id), 1 + (int) (id % 12), 1 + (int) (id % 28));
    }

    private String names(long id) {
        return lines(
                id % 2 == 0 ? 3 : 1,
                which -> row(
                        id,
                        id,
                        which + 1,
                        which == 0 ? "main" : "localized",
                        name(id, which),
                        name(id, which).toLowerCase(Locale.ROOT)));
    }

    private static long genre(long id, int place) {
        return 1 + (id / (place + 1) + 7L * place) % GENRES.size();
    }

    private static String language(long id) {
        return LANGUAGES.get((int) (id % LANGUAGES.size()));
    }

    private String credits(long id) {
        return lines(
                5,
                place -> row(
                        id,
                        id,
                        place == 0 ? "directing" : "cast",
                        place == 0 ? 1 : place,
                        1 + random(id, 50 + place).nextInt(titles)));
    }

    private String tile(long id) {
        var reviewed = ratings(id) > 400;
        var percent = (int) (id * 13 % 101);
        return row(
                id,
                kind(id),
                id,
                name(id, 0),
                year(id),
                "/m/title-" + id,
                person(1 + random(id, 50).nextInt(titles)),
                genre(id, 0) == genre(id, 1) ? "{" + genre(id, 0) + "}" : "{" + genre(id, 0) + "," + genre(id, 1) + "}",
                day(id),
                day(id).plusDays(183),
                reviewed ? percent >= 75 ? "certified" : percent >= 60 ? "fresh" : "rotten" : "none",
                reviewed ? percent : "\\N",
                reviewed ? 40 : 0,
                0,
                reviewed ? percent : "\\N",
                reviewed ? 40 : 0,
                ratings(id) < 10 ? "too_few" : percent >= 60 ? "hot" : "stale",
                percent,
                ratings(id),
                Math.log1p(ratings(id)) / Math.log(2));
    }

    private static String row(Object... values) {
        return Arrays.stream(values).map(String::valueOf).collect(Collectors.joining("\t"));
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n"));
    }

    private static void copy(Connection connection, String into, long rows, LongFunction<String> row)
            throws SQLException {
        var in = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + into + " from stdin");
        var text = new StringBuilder();
        for (long id = 1; id <= rows; id++) {
            text.append(row.apply(id)).append('\n');
            if (text.length() > 60_000 || id == rows) {
                var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
                in.writeToCopy(bytes, 0, bytes.length);
                text.setLength(0);
            }
        }
        in.endCopy();
    }
}
