package app.matinee.audience;

/**
 * Holds what a member publishes: plain text of 1 to 10,000 characters (code points), line breaks as LF, nothing blank
 * around it, and no control characters but tabs. Any script, direction, emoji and number of marks is a member's own
 * affair: pages isolate it.
 */
public record ReviewText(String text) {
    /** The most characters of a review. */
    public static final int MOST = 10_000;

    public ReviewText {
        PlainText.require(text, MOST);
        if (text.isBlank()) {
            throw new RefusedTextException("Write something first.");
        }
    }

    /**
     * Takes a text as it was typed.
     *
     * @throws RefusedTextException if it is blank or too long, or has control characters
     */
    public static ReviewText of(String typed) {
        return new ReviewText(PlainText.of(typed).strip());
    }
}
