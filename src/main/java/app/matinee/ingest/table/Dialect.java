package app.matinee.ingest.table;

import java.util.List;

/**
 * Tells how lines are divided into fields.
 *
 * @param quoted whether quotes can enclose a field; else they are text like any other
 */
record Dialect(char delimiter, boolean quoted) {
    private static final List<Character> DELIMITERS = List.of(',', '\t', ';', '|');

    /** Finds the dialect of a file by its first lines, the header first. */
    static Dialect of(List<String> lines) {
        char delimiter = delimiter(lines.isEmpty() ? "" : lines.getFirst());
        Dialect quoted = new Dialect(delimiter, true);
        Dialect plain = new Dialect(delimiter, false);
        // Only tab separated files are written without quoting; there a leading quote is the text's own.
        return delimiter == '\t' && plain.broken(lines) < quoted.broken(lines) ? plain : quoted;
    }

    private static char delimiter(String header) {
        char best = ',';
        for (char candidate : DELIMITERS) {
            if (fields(header, candidate) > fields(header, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static int fields(String header, char delimiter) {
        FieldSplitter splitter = new FieldSplitter(new Dialect(delimiter, true));
        return splitter.add(header) == FieldSplitter.State.COMPLETE
                ? splitter.fields().size()
                : 1;
    }

    /** Counts the lines that do not belong to a record with as many fields as the header has. */
    private int broken(List<String> lines) {
        int width = 0;
        int broken = 0;
        FieldSplitter record = new FieldSplitter(this);
        for (String line : lines) {
            FieldSplitter.State state = record.add(line);
            if (state == FieldSplitter.State.OPEN) {
                continue;
            }
            int size = record.fields().size();
            width = width == 0 ? size : width;
            broken += state == FieldSplitter.State.BROKEN || size != width ? record.lines() : 0;
            record = new FieldSplitter(this);
        }
        return broken + record.lines();
    }
}
