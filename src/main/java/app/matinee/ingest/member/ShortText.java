package app.matinee.ingest.member;

/** Cuts what other sites let members write at greater length. */
final class ShortText {
    private ShortText() {}

    /** Returns the text, or its beginning and an ellipsis if it has more characters. */
    static String of(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }
}
