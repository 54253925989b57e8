package app.matinee.discovery.likeness;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * Holds the ratings of MovieLens latest-small, films and users counted from 0 in the order of their ids.
 *
 * @param users each with the ratings in the order of time
 */
record Movielens(List<Traits> films, List<List<Rating>> users) {
    private static final Pattern YEAR = Pattern.compile("\\((\\d{4})\\)\\s*$");

    /**
     * Says what a user thinks of a film.
     *
     * @param halves half stars, 1 to 10
     */
    record Rating(int film, int halves, long time) {}

    static Movielens read(Path archive) throws IOException {
        try (var zip = new ZipFile(archive.toFile())) {
            Map<String, Integer> numbers = new HashMap<>();
            Map<String, Integer> genres = new HashMap<>();
            List<Traits> films = new ArrayList<>();
            rows(zip, "movies.csv", row -> {
                numbers.put(row.getField("movieId"), films.size());
                films.add(traits(row, genres));
            });
            Map<Integer, List<Rating>> users = new TreeMap<>();
            rows(
                    zip,
                    "ratings.csv",
                    row -> users.computeIfAbsent(Integer.valueOf(row.getField("userId")), any -> new ArrayList<>())
                            .add(new Rating(
                                    Objects.requireNonNull(numbers.get(row.getField("movieId"))),
                                    (int) (2 * Double.parseDouble(row.getField("rating"))),
                                    Long.parseLong(row.getField("timestamp")))));
            users.values()
                    .forEach(ratings -> ratings.sort((one, other) -> one.time() == other.time()
                            ? Integer.compare(one.film(), other.film())
                            : Long.compare(one.time(), other.time())));
            return new Movielens(films, List.copyOf(users.values()));
        }
    }

    private static void rows(ZipFile zip, String name, Consumer<NamedCsvRecord> row) throws IOException {
        var entry = zip.stream()
                .filter(one -> one.getName().endsWith("/" + name))
                .findAny()
                .orElseThrow();
        try (var csv = CsvReader.builder().ofNamedCsvRecord(zip.getInputStream(entry), StandardCharsets.UTF_8)) {
            csv.forEach(row);
        }
    }

    private static Traits traits(NamedCsvRecord film, Map<String, Integer> genres) {
        var year = YEAR.matcher(film.getField("title"));
        return new Traits(
                film.getField("genres").startsWith("(")
                        ? Set.of()
                        : Stream.of(film.getField("genres").split("\\|"))
                                .map(name -> genres.computeIfAbsent(name, any -> genres.size()))
                                .collect(Collectors.toSet()),
                year.find() ? Integer.valueOf(year.group(1)) : null,
                null,
                null);
    }
}
