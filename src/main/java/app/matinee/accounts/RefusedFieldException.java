package app.matinee.accounts;

/** Refuses what somebody entered, in words for whoever entered it. */
public final class RefusedFieldException extends RuntimeException {
    private final String field;

    /** Names the field of the form, such as {@code password}, and says what would be right. */
    public RefusedFieldException(String field, String message) {
        super(message, null, false, false);
        this.field = field;
    }

    public String field() {
        return field;
    }

    /** Returns what would be right, as a sentence. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
