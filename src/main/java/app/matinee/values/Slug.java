package app.matinee.values;

import java.util.regex.Pattern;

/**
 * Names a thing in an address: lower-case ASCII words joined by single dashes, such as {@code the-cranes-are-flying}.
 *
 * @param value 1 to 200 characters of {@code a-z}, {@code 0-9} and inner dashes
 */
public record Slug(String value) {
    public static final int MAXIMUM_LENGTH = 200;
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public Slug {
        if (!isSlug(value)) {
            throw new IllegalArgumentException(
                    "'%s' is no slug: words of a-z and 0-9 joined by '-' are, like 'the-cranes-are-flying'"
                            .formatted(value));
        }
    }

    /** Tells whether the text could be a slug, so that an address can be refused before the database is asked. */
    public static boolean isSlug(String text) {
        return text.length() <= MAXIMUM_LENGTH && FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
