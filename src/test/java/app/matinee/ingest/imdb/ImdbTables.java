package app.matinee.ingest.imdb;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** Writes invented tables in IMDb's layout; the fields of a row are parted by {@code |} here, by tabs in the file. */
public final class ImdbTables {
    private static final Map<String, String> HEADERS = Map.of(
            "title.basics",
                    "tconst|titleType|primaryTitle|originalTitle|isAdult|startYear|endYear|runtimeMinutes|genres",
            "title.episode", "tconst|parentTconst|seasonNumber|episodeNumber",
            "name.basics", "nconst|primaryName|birthYear|deathYear|primaryProfession|knownForTitles",
            "title.akas", "titleId|ordering|title|region|language|types|attributes|isOriginalTitle",
            "title.crew", "tconst|directors|writers",
            "title.principals", "tconst|ordering|nconst|category|job|characters",
            "title.ratings", "tconst|averageRating|numVotes");

    private final Path folder;

    public ImdbTables(Path folder) {
        this.folder = folder;
    }

    /** Writes a film, a series with two episodes, and all that the seven tables tell of them. */
    public ImdbTables all() {
        return write(
                        "title.basics",
                        "tt0000001|movie|The Glass Harbour|Стеклянная гавань|0|1957|\\N|95|Drama,War",
                        "tt0000002|tvSeries|Northern Lights|Northern Lights|0|1990|1991|50|Mystery",
                        "tt0000003|tvEpisode|The Arrival|The Arrival|0|1990|\\N|49|Mystery",
                        "tt0000004|tvEpisode|The Departure|The Departure|0|1991|\\N|51|Mystery",
                        "tt0000005|short|A Small Boat|A Small Boat|0|1999|\\N|9|Comedy",
                        "tt0000006|movie|Not for Children|Not for Children|1|2001|\\N|80|Adult")
                .write("title.episode", "tt0000003|tt0000002|1|1", "tt0000004|tt0000002|2|1")
                .write(
                        "name.basics",
                        "nm0000001|Vera Lindqvist|1920|1999|director|tt0000001",
                        "nm0000002|Ivan Petrov|1925|\\N|writer|tt0000001",
                        "nm0000003|Anna Moreau|\\N|\\N|actress|tt0000001,tt0000002",
                        "nm0000004|Olle Sand|1960|\\N|director|tt0000005")
                .write(
                        "title.akas",
                        "tt0000001|1|Стеклянная гавань|SU|ru|original|\\N|1",
                        "tt0000001|2|Le Port de verre|FR|fr|imdbDisplay|\\N|0",
                        "tt0000001|3|Harbour of Glass|XWW|\\N|\\N|\\N|0")
                .write("title.crew", "tt0000001|nm0000001|nm0000002", "tt0000005|nm0000004|\\N")
                .write(
                        "title.principals",
                        "tt0000001|1|nm0000003|actress|\\N|[\"Lena\",\"Her Sister\"]",
                        "tt0000001|2|nm0000001|director|\\N|\\N",
                        "tt0000001|3|nm0000002|producer|producer|\\N",
                        "tt0000003|1|nm0000003|actress|\\N|[\"Ida\"]")
                .write("title.ratings", "tt0000001|8.3|1200", "tt0000002|7.1|300", "tt0000005|5.0|7");
    }

    /** Writes a table anew. */
    public ImdbTables write(String table, String... rows) {
        return writeBytes(table, text(table, rows).getBytes(StandardCharsets.UTF_8));
    }

    /** Replaces a text in a table. */
    public ImdbTables change(String table, String old, String now) throws IOException {
        var file = folder.resolve(table + ".tsv");
        Files.writeString(file, Files.readString(file).replace(old.replace('|', '\t'), now.replace('|', '\t')));
        return this;
    }

    ImdbTables writeBytes(String table, byte[] content) {
        try {
            Files.write(folder.resolve(table + ".tsv"), content);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return this;
    }

    /** Writes a table with gzip and cuts off the last bytes. */
    ImdbTables writeCutShort(String table, int missing, String... rows) throws IOException {
        var packed = new java.io.ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(text(table, rows).getBytes(StandardCharsets.UTF_8));
        }
        var bytes = packed.toByteArray();
        Files.write(folder.resolve(table + ".tsv.gz"), Arrays.copyOf(bytes, bytes.length - missing));
        return this;
    }

    static String text(String table, String... rows) {
        return (HEADERS.get(table) + "\n" + String.join("\n", rows) + "\n").replace('|', '\t');
    }
}
