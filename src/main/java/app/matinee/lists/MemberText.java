package app.matinee.lists;

import app.matinee.accounts.RefusedFieldException;
import java.util.regex.Pattern;

/** Makes what members type fit to be kept: without what can't be seen, and not longer than it may be. */
final class MemberText {
    // Half of a surrogate pair is no character, and PostgreSQL keeps no NUL; the others turn up in pasted text.
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]");
    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?|[\\u2028\\u2029\\u0085]");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern NOTHING_TO_SEE = Pattern.compile("[\\p{Z}\\p{Cf}\\s]*");

    private MemberText() {}

    /** Returns a text of one line, of 1 to so many characters. */
    static String line(String field, String typed, int most) {
        var line = SPACES.matcher(seen(typed)).replaceAll(" ").strip();
        if (NOTHING_TO_SEE.matcher(line).matches()) {
            throw new RefusedFieldException(
                    field, "The %s is empty; it has 1 to %,d characters".formatted(field, most));
        }
        return checked(field, line, most);
    }

    /** Returns a text of any number of lines and of at most so many characters, perhaps none. */
    static String lines(String field, String typed, int most) {
        return checked(field, seen(typed).strip(), most);
    }

    private static String seen(String typed) {
        return UNSEEN.matcher(LINE_ENDS.matcher(typed).replaceAll("\n")).replaceAll("");
    }

    private static String checked(String field, String text, int most) {
        var length = text.codePointCount(0, text.length());
        if (length > most) {
            throw new RefusedFieldException(
                    field, "The %s has %,d characters; %,d at most can be kept".formatted(field, length, most));
        }
        return text;
    }
}
