package app.matinee.accounts;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Holds an e-mail address as accounts are found by it.
 *
 * @param value lower case, with one {@code @}, at most 254 characters, without spaces, control characters or comments
 */
record Email(String value) {
    // Neither what cannot be seen, nor what means something in the header of a mail, such as a comment.
    private static final String PART = "[^\\s@\\p{Z}\\p{C}<>()\\[\\]\\\\,;:\"]+";

    private static final Pattern FORM = Pattern.compile(PART + "@" + PART);

    /** Reads what somebody typed. */
    static Email of(String typed) {
        var value = typed.strip().toLowerCase(Locale.ROOT);
        if (value.length() > 254 || !FORM.matcher(value).matches()) {
            throw new RefusedFieldException("email", "Enter an e-mail address like name@example.org.");
        }
        return new Email(value);
    }

    String local() {
        return value.substring(0, value.indexOf('@'));
    }
}
