package app.matinee.ingest.table;

import java.util.List;

/** Holds what stands in a table below its header. */
public sealed interface Entry {
    /** Tells in which line of the file it begins, counted from 1. */
    long line();

    /**
     * Holds a row.
     *
     * @param fields verbatim, as many as the header has
     */
    record Row(long line, List<String> fields) implements Entry {}

    /**
     * Tells why something in the file is no row.
     *
     * @param value the beginning of it
     * @param reason what is wrong and, where it helps, what would be right
     */
    record Malformed(long line, String value, String reason) implements Entry {}
}
