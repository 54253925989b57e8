package app.matinee.audience;

import java.util.Locale;

/** Decides which characters a text may hold, and how many. */
final class PlainText {
    private PlainText() {}

    /** Returns the text with line breaks as LF, as forms send CRLF. */
    static String of(String typed) {
        return typed.replace("\r\n", "\n").replace('\r', '\n');
    }

    static void require(String text, int most) {
        var count = text.codePointCount(0, text.length());
        if (count > most) {
            throw new RefusedTextException(String.format(
                    Locale.ROOT, "%,d characters are too many by %,d: the limit is %,d.", count, count - most, most));
        }
        var place = 0;
        for (var index = 0; index < text.length(); index += Character.charCount(text.codePointAt(index))) {
            place++;
            requireVisible(text.codePointAt(index), place);
        }
    }

    // A surrogate that stands alone is no character, and the database has no bytes for it.
    private static void requireVisible(int character, int place) {
        var control = Character.getType(character) == Character.CONTROL && character != '\n' && character != '\t';
        if (control || Character.getType(character) == Character.SURROGATE) {
            throw new RefusedTextException(String.format(
                    Locale.ROOT,
                    "Character number %,d is a control character (U+%04X) that nobody can see; remove it.",
                    place,
                    character));
        }
    }
}
