package app.matinee.ingest.table;

import app.matinee.ingest.RefusedFileException;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table from a file in the order of its lines; memory does not grow with the file.
 *
 * <p>Takes plain text and gzip; UTF-8 with or without byte order mark and windows-1252, line by line; fields separated
 * by comma, semicolon, tab or bar and quoted as RFC 4180 says. Throws {@link RefusedFileException}, with the file's name
 * in its message, for what is no table and for gzip data that is cut or damaged, whenever that shows.
 */
public final class Table implements Rows, Closeable {
    private static final int SAMPLE = 1_000;

    private final String file;
    private final long size;
    private final SourceBytes source;
    private final PhysicalLines lines;
    private final Records records;
    private final Dialect dialect;
    private final List<String> columns;

    private Table(String file, long size, SourceBytes source, @Nullable Dialect told, @Nullable List<String> columns)
            throws IOException {
        this.file = file;
        this.size = size;
        this.source = source;
        this.lines = PhysicalLines.of(source);
        ForeignContent.describe(lines.head()).ifPresent(kind -> {
            throw new RefusedFileException("It looks like " + kind);
        });
        this.records = new Records(lines);
        this.dialect = told == null ? Dialect.of(records.peek(SAMPLE)) : told;
        this.columns = columns == null ? header() : List.copyOf(columns);
    }

    /** Opens the file and reads its header. */
    public static Table open(Path file) {
        return open(file, null);
    }

    /** Opens a file whose fields stand between tabs, where a quote is a letter like any other. */
    public static Table openTabSeparated(Path file) {
        return open(file, new Dialect('\t', false));
    }

    private static Table open(Path file, @Nullable Dialect told) {
        if (!Files.exists(file)) {
            throw new RefusedFileException("There is no file " + file);
        }
        if (Files.isDirectory(file)) {
            throw new RefusedFileException(file + " is a folder, not a file");
        }
        try {
            return open(file.toString(), Files.size(file), Files.newInputStream(file), told);
        } catch (IOException e) {
            throw new RefusedFileException("%s cannot be read: %s".formatted(file, explain(e)), e);
        }
    }

    /**
     * Reads the header from a stream, which is closed with the table.
     *
     * @param name as messages call it
     * @param size how many bytes there are, for who watches the progress
     */
    public static Table open(String name, long size, InputStream in) {
        return open(name, size, in, null);
    }

    /**
     * Opens a stream whose first line is a row already, and in which a quote is a letter like any other.
     *
     * @param columns what its fields are
     */
    public static Table openWithoutHeader(
            String name, long size, InputStream in, char delimiter, List<String> columns) {
        return open(name, size, in, new Dialect(delimiter, false), columns);
    }

    private static Table open(String name, long size, InputStream in, @Nullable Dialect told) {
        return open(name, size, in, told, null);
    }

    private static Table open(
            String name, long size, InputStream in, @Nullable Dialect told, @Nullable List<String> columns) {
        try {
            return opened(name, size, in, told, columns);
        } catch (IOException e) {
            throw new RefusedFileException("%s cannot be read: %s".formatted(name, explain(e)), e);
        } catch (RefusedFileException e) {
            throw new RefusedFileException("%s cannot be imported. %s".formatted(name, e.getMessage()), e);
        }
    }

    private static Table opened(
            String name, long size, InputStream in, @Nullable Dialect told, @Nullable List<String> columns)
            throws IOException {
        try {
            return new Table(name, size, SourceBytes.open(in), told, columns);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    private List<String> header() throws IOException {
        return switch (records.next(dialect, 0)) {
            case null -> throw new RefusedFileException("It is empty");
            case Entry.Row row -> Headers.checked(row.fields());
            case Entry.Malformed broken ->
                throw new RefusedFileException(
                        "Its line %d should name the columns. %s".formatted(broken.line(), broken.reason()));
        };
    }

    /** Reads the header with a reader that may refuse it, and then names the file in the refusal. */
    public <T> T readHeader(Function<List<String>, T> reader) {
        try {
            return reader.apply(columns);
        } catch (RefusedFileException e) {
            throw new RefusedFileException("%s cannot be imported. %s".formatted(file, e.getMessage()), e);
        }
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public @Nullable Entry next() {
        try {
            return records.next(dialect, columns.size());
        } catch (IOException e) {
            throw new RefusedFileException(
                    String.format(
                            Locale.ROOT,
                            "%s cannot be read beyond line %,d (%,d of %,d bytes): %s",
                            file,
                            lines.count(),
                            source.position(),
                            size,
                            explain(e)),
                    e);
        }
    }

    private static String explain(IOException e) {
        return switch (e) {
            case EOFException end -> "its gzip data ends too early; fetch the file again";
            case ZipException damage -> "its gzip data is damaged; fetch the file again";
            case AccessDeniedException denied -> "access is denied";
            default -> String.valueOf(e.getMessage());
        };
    }

    /** Tells how many bytes of the file were read, of a zipped file zipped ones. */
    public long position() {
        return Math.min(source.position(), size);
    }

    /** Tells how many bytes the file has. */
    public long size() {
        return size;
    }

    /** Counts the lines so far that were not in UTF-8 and were read as windows-1252. */
    public long linesInWindows1252() {
        return lines.foreign();
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException e) {
            throw new RefusedFileException("%s cannot be closed: %s".formatted(file, e.getMessage()), e);
        }
    }
}
