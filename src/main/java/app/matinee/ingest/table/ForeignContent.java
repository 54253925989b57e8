package app.matinee.ingest.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import java.util.Optional;

/** Recognizes files that are no tables, so that they are refused by what they are and not by what they lack. */
enum ForeignContent {
    PNG("a PNG image", "\u0089PNG"),
    JPEG("a JPEG image", "\u00ff\u00d8\u00ff"),
    GIF("a GIF image", "GIF8"),
    PDF("a PDF document", "%PDF-"),
    SEVEN_ZIP("a 7z archive; unpack it first", "7z\u00bc\u00af'\u001c"),
    XZ("an xz archive; unpack it first", "\u00fd7zXZ"),
    BZIP2("a bzip2 archive; unpack it first", "BZh"),
    ZSTD("a Zstandard archive; unpack it first", "(\u00b5/\u00fd"),
    GZIP("a gzip file inside a gzip file; unzip it once", "\u001f\u008b"),
    EXCEL_97("an old Excel or Word file; save it as CSV", "\u00d0\u00cf\u0011\u00e0"),
    SQLITE("an SQLite database", "SQLite format 3"),
    PARQUET("a Parquet file", "PAR1"),
    PROGRAM("a program", "\u007fELF");

    private static final int MANY_NULLS = 4;
    private static final int MANY_NULLS_IN = 50;

    private final String words;
    private final String start;

    ForeignContent(String words, String start) {
        this.words = words;
        this.start = start;
    }

    /**
     * Says what the file looks like if that is no table.
     *
     * @param head the first bytes of the file
     */
    static Optional<String> describe(byte[] head) {
        String bytes = new String(head, ISO_8859_1);
        for (ForeignContent kind : values()) {
            if (bytes.startsWith(kind.start)) {
                return Optional.of(kind.words);
            }
        }
        return zip(bytes).or(() -> tar(bytes)).or(() -> markup(bytes)).or(() -> wideOrBinary(bytes));
    }

    private static Optional<String> zip(String bytes) {
        if (!bytes.startsWith("PK\u0003\u0004")) {
            return Optional.empty();
        }
        boolean workbook = bytes.contains("[Content_Types].xml") || bytes.contains("xl/");
        return Optional.of(workbook ? "an Excel workbook; save it as CSV" : "a ZIP archive; unpack it first");
    }

    private static Optional<String> tar(String bytes) {
        return bytes.startsWith("ustar", 257) ? Optional.of("a tar archive; unpack it first") : Optional.empty();
    }

    private static Optional<String> markup(String bytes) {
        String start = bytes.stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype") || start.startsWith("<html") || start.startsWith("<?xml")) {
            return Optional.of("a web page or an XML file");
        }
        return start.startsWith("{") || start.startsWith("[") ? Optional.of("JSON") : Optional.empty();
    }

    private static Optional<String> wideOrBinary(String bytes) {
        if (bytes.startsWith("\u00ff\u00fe") || bytes.startsWith("\u00fe\u00ff")) {
            return Optional.of("UTF-16 text; save it as UTF-8");
        }
        long nulls = bytes.chars().filter(c -> c == 0).count();
        boolean wide = nulls > bytes.length() / 4 && nulls <= (bytes.length() + 1) / 2 && alternates(bytes);
        if (wide) {
            return Optional.of("UTF-16 text without a byte order mark; save it as UTF-8");
        }
        // A few of them are damage to a text, which costs their lines only.
        boolean binary = nulls >= MANY_NULLS && nulls * MANY_NULLS_IN > bytes.length();
        return binary ? Optional.of("binary data") : Optional.empty();
    }

    private static boolean alternates(String bytes) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < bytes.length(); i++) {
            even += bytes.charAt(i) == 0 && i % 2 == 0 ? 1 : 0;
            odd += bytes.charAt(i) == 0 && i % 2 == 1 ? 1 : 0;
        }
        return Math.min(even, odd) * 20 < Math.max(even, odd);
    }
}
