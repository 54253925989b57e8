package app.matinee.accounts;

import java.util.regex.Pattern;

/** Makes the name that others see of the name that somebody gave. */
final class PublicName {
    static final int LONGEST = 60;
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}&&[^\\u200c\\u200d]]");

    private PublicName() {}

    /** Returns the name without what cannot be seen and with single spaces. */
    static String tidy(String typed) {
        var name = SPACES.matcher(HIDDEN.matcher(typed).replaceAll(""))
                .replaceAll(" ")
                .strip();
        if (name.isEmpty()) {
            throw new RefusedFieldException("name", "Enter a name; a first name is enough.");
        }
        if (name.codePointCount(0, name.length()) > LONGEST) {
            throw new RefusedFieldException("name", "Enter a name of at most " + LONGEST + " characters.");
        }
        return name;
    }

    /** Returns the first name and the initial of the last, capitals as they were given: {@code Ekaterina P}. */
    static String initialled(String name) {
        var space = name.lastIndexOf(' ');
        if (space < 0) {
            return name;
        }
        var first = name.substring(0, name.indexOf(' '));
        return first + " " + Character.toString(name.codePointAt(space + 1));
    }
}
