package app.matinee.web.component;

import org.jspecify.annotations.Nullable;

/** Shows text by its first lines if it is long, with a way to read all of it that needs no script. */
public record ClampedText(String text, @Nullable String lang, boolean isLong) {

    /** Takes text whose length in characters says whether it is long; line breaks count as half a line. */
    public static ClampedText of(String text, int limit) {
        return new ClampedText(text, null, text.length() + 40 * text.lines().count() > limit + 40L);
    }
}
