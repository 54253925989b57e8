package app.matinee.ingest.member.file;

import app.matinee.ingest.RefusedFileException;
import app.matinee.ingest.table.Table;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Holds one file of an upload, unpacked; its name is only ever compared and shown. */
public final class UploadedFile {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final String name;
    private final byte[] bytes;
    private @Nullable List<String> columns;

    /**
     * Holds a file.
     *
     * @param name with the folders that an archive puts it in
     */
    public UploadedFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    public String name() {
        return name;
    }

    /** Returns the name without folders and ending, in lower case; {@code ratings} of {@code likes/Ratings.csv}. */
    public String stem() {
        var last = name.substring(name.lastIndexOf('/') + 1);
        var dot = last.lastIndexOf('.');
        return (dot > 0 ? last.substring(0, dot) : last).toLowerCase(Locale.ROOT);
    }

    /** Tells whether it lies in a folder of that name, at whatever depth. */
    public boolean isIn(String folder) {
        return ("/" + name.toLowerCase(Locale.ROOT)).contains("/" + folder + "/");
    }

    public byte[] bytes() {
        return bytes;
    }

    /** Tells whether it begins as a JSON document does. */
    public boolean isJson() {
        var at = startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
        while (at < bytes.length && bytes[at] <= ' ' && bytes[at] >= 0) {
            at++;
        }
        return at < bytes.length && (bytes[at] == '{' || bytes[at] == '[');
    }

    boolean startsWith(byte[] start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (var i = 0; i < start.length; i++) {
            if (bytes[i] != start[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns the names of its columns.
     *
     * @throws RefusedFileException if it is no table
     */
    public List<String> columns() {
        var known = columns;
        if (known == null) {
            try (var table = table()) {
                known = table.columns();
                columns = known;
            }
        }
        return known;
    }

    /** Opens it as a table, below whose header rows follow. */
    public Table table() {
        return Table.open(name, bytes.length, new ByteArrayInputStream(bytes));
    }
}
