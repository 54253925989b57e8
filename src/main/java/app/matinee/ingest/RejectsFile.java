package app.matinee.ingest;

import app.matinee.ingest.table.RejectedRow;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes rejected rows as CSV; there is no file as long as there is none to write. */
final class RejectsFile implements Consumer<RejectedRow>, AutoCloseable {
    private static final String SUFFIX = ".rejects.csv";
    private static final int LONGEST_VALUE = 200;
    private static final String BEGIN_OF_FORMULA = "=+-@\t\r";

    private final Path path;
    private @Nullable CsvWriter writer;
    private long count;

    private RejectsFile(Path path) {
        this.path = path;
    }

    /** Chooses the place: the given one, else beside the file, else in the working folder. */
    static RejectsFile of(Path file, @Nullable Path wanted) {
        if (wanted != null) {
            return new RejectsFile(wanted);
        }
        Path folder = file.toAbsolutePath().getParent();
        String name = file.getFileName() + SUFFIX;
        RejectsFile rejects =
                new RejectsFile(folder != null && Files.isWritable(folder) ? folder.resolve(name) : Path.of(name));
        rejects.forgetLastTime();
        return rejects;
    }

    /** What an earlier import of the same file rejected would be taken for this one's. */
    private void forgetLastTime() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot replace " + path, e);
        }
    }

    @Override
    public void accept(RejectedRow row) {
        open().writeRecord(Long.toString(row.line()), row.column(), withoutFormula(shorten(row.value())), row.reason());
        count++;
    }

    private CsvWriter open() {
        if (writer == null) {
            try {
                writer = CsvWriter.builder().build(path);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot write the rejected rows to " + path, e);
            }
            writer.writeRecord("line", "column", "value", "reason");
        }
        return writer;
    }

    private static String shorten(String value) {
        int end = value.offsetByCodePoints(0, Math.min(LONGEST_VALUE, value.codePointCount(0, value.length())));
        return end < value.length() ? value.substring(0, end) + "…" : value;
    }

    /** A spreadsheet must not run what a stranger's file says. */
    private static String withoutFormula(String value) {
        return !value.isEmpty() && BEGIN_OF_FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }

    RejectedRows rows() {
        return new RejectedRows(count, count == 0 ? null : path);
    }

    @Override
    public void close() {
        if (writer != null) {
            try {
                writer.close();
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot write the rejected rows to " + path, e);
            }
        }
    }
}
