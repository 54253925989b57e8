package app.matinee.scoring;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;

/** Reads the real data sets that are not part of the project, from the folder that {@code MATINEE_REAL_DATA} names. */
final class RealData {

    /** A labelled review: what a suggestion is learnt from and measured on. */
    record Labelled(String film, OriginalScore score, String outlet, Sentiment label) {}

    private static final List<String> FOLDERS = List.of("musicals", "dreamworks", "pixar");

    private RealData() {}

    static List<String> folders() {
        return FOLDERS;
    }

    static List<Labelled> reviewsAndScores(String folder) throws IOException {
        return read(
                "reviews-and-scores/" + folder + "/critic_reviews.csv.gz",
                StandardCharsets.UTF_8,
                ',',
                row -> labelled(row, "movieId", "originalScore", "publicationName", "reviewState"));
    }

    static List<Labelled> labels2018() throws IOException {
        return read(
                "review-labels-2018/rt.reviews.tsv.gz",
                Charset.forName("windows-1252"),
                '\t',
                row -> labelled(row, "id", "rating", "publisher", "fresh"));
    }

    static <T> List<T> read(String file, Charset charset, char separator, Function<NamedCsvRecord, T> row)
            throws IOException {
        try (InputStream bytes = open(file);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                        .fieldSeparator(separator)
                        .detectBomHeader(charset.equals(StandardCharsets.UTF_8))
                        .ofNamedCsvRecord(bytes, charset);
                Stream<NamedCsvRecord> rows = csv.stream()) {
            return rows.map(row).toList();
        }
    }

    private static InputStream open(String file) throws IOException {
        String folder = System.getenv("MATINEE_REAL_DATA");
        Assumptions.assumeTrue(folder != null, "MATINEE_REAL_DATA names no folder with the real data sets");
        Path path = Path.of(folder, file);
        Assumptions.assumeTrue(Files.exists(path), "the real data set " + path + " is not there");
        InputStream bytes = Files.newInputStream(path);
        return file.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    }

    private static Labelled labelled(NamedCsvRecord row, String film, String score, String outlet, String label) {
        return new Labelled(
                row.getField(film),
                OriginalScore.parse(row.getField(score)),
                row.getField(outlet),
                row.getField(label).equals("fresh") ? Sentiment.FRESH : Sentiment.ROTTEN);
    }
}
