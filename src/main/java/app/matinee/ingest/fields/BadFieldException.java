package app.matinee.ingest.fields;

import app.matinee.ingest.table.RejectedRow;

/** Says which field makes a row unusable, and what would be right. */
public final class BadFieldException extends RuntimeException {
    private final String column;
    private final String value;

    /**
     * Complains about a field.
     *
     * @param column by the name that the file gives it
     * @param value as it stands in the file
     * @param reason what would be right
     */
    public BadFieldException(String column, String value, String reason) {
        super(reason);
        this.column = column;
        this.value = value;
    }

    /** Tells it of the row that begins in a line. */
    public RejectedRow rejects(long line) {
        return new RejectedRow(line, column, value, String.valueOf(getMessage()));
    }
}
