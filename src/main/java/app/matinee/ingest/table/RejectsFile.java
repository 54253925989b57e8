package app.matinee.ingest.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes rejected rows as CSV; there is no file as long as there is none to write. */
public final class RejectsFile implements Consumer<RejectedRow>, AutoCloseable {
    private static final String SUFFIX = ".rejects.csv";
    private static final int LONGEST_VALUE = 200;
    private static final String BEGIN_OF_FORMULA = "=+-@\t\r";

    private final Path path;
    private final boolean goingOn;
    private @Nullable String source;
    private @Nullable CsvWriter writer;
    private long count;

    private RejectsFile(Path path, boolean goingOn) {
        this.path = path;
        this.goingOn = goingOn;
    }

    /** Opens the file of an import from several files; one that goes on adds to what it rejected before. */
    public static RejectsFile ofSeveral(Path path, boolean goingOn) {
        RejectsFile rejects = new RejectsFile(path, goingOn);
        rejects.source = "";
        if (!goingOn) {
            rejects.forgetLastTime();
        }
        return rejects;
    }

    /** Names the file that the next rows come from; rows of an import from several files say so. */
    public void reading(String file) {
        source = source == null ? null : file;
    }

    /**
     * Chooses the place: the given one, else beside the file, else in the working folder. What a dry run lists does not
     * replace what an import listed.
     */
    public static RejectsFile of(Path file, @Nullable Path wanted, boolean dryRun) {
        if (wanted != null) {
            return new RejectsFile(wanted, false);
        }
        Path folder = file.toAbsolutePath().getParent();
        String name = file.getFileName() + (dryRun ? ".dry-run" : "") + SUFFIX;
        RejectsFile rejects = new RejectsFile(
                folder != null && Files.isWritable(folder) ? folder.resolve(name) : Path.of(name), false);
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
        List<String> fields = new ArrayList<>();
        if (source != null) {
            fields.add(source);
        }
        fields.addAll(
                List.of(Long.toString(row.line()), row.column(), withoutFormula(shorten(row.value())), row.reason()));
        open().writeRecord(fields);
        count++;
    }

    private CsvWriter open() {
        if (writer == null) {
            try {
                writer = goingOn && Files.exists(path)
                        ? CsvWriter.builder().build(path, StandardOpenOption.APPEND)
                        : begin();
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot write the rejected rows to " + path, e);
            }
        }
        return writer;
    }

    private CsvWriter begin() throws IOException {
        CsvWriter begun = CsvWriter.builder().build(path);
        if (source == null) {
            return begun.writeRecord("line", "column", "value", "reason");
        }
        return begun.writeRecord("file", "line", "column", "value", "reason");
    }

    private static String shorten(String value) {
        int end = value.offsetByCodePoints(0, Math.min(LONGEST_VALUE, value.codePointCount(0, value.length())));
        return end < value.length() ? value.substring(0, end) + "…" : value;
    }

    /** A spreadsheet must not run what a stranger's file says. */
    private static String withoutFormula(String value) {
        return !value.isEmpty() && BEGIN_OF_FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }

    /** Returns how many rows were rejected. */
    public long count() {
        return count;
    }

    /** Returns where they are listed, or null when there are none. */
    public @Nullable Path file() {
        return count > 0 || (goingOn && Files.exists(path)) ? path : null;
    }

    /** Writes what was rejected so far to the disk. */
    public void flush() {
        if (writer != null) {
            try {
                writer.flush();
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot write the rejected rows to " + path, e);
            }
        }
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
