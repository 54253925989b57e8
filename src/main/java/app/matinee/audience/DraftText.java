package app.matinee.audience;

/**
 * Holds what a member has typed so far: up to 20,000 characters (code points), so that it may be too long for a while,
 * and otherwise what a {@link ReviewText} may hold. Empty text is no draft.
 */
public record DraftText(String text) {
    /** The most characters of a draft. */
    public static final int MOST = 20_000;

    public DraftText {
        PlainText.require(text, MOST);
    }

    /**
     * Takes a text as it was typed.
     *
     * @throws RefusedTextException if it is too long or has control characters
     */
    public static DraftText of(String typed) {
        return new DraftText(PlainText.of(typed));
    }
}
