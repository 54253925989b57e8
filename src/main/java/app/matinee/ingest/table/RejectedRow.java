package app.matinee.ingest.table;

/**
 * Tells why a row was not taken.
 *
 * @param line where it begins in its file, counted from 1
 * @param column the file's name of the column at fault; empty when the row as a whole is
 * @param value the field, or the beginning of the row
 * @param reason what is wrong and what would be right
 */
public record RejectedRow(long line, String column, String value, String reason) {
    public static RejectedRow of(Entry.Malformed entry) {
        return new RejectedRow(entry.line(), "", entry.value(), entry.reason());
    }
}
