package app.matinee.web.component;

import org.jspecify.annotations.Nullable;

/**
 * Shows a title's poster.
 *
 * @param src an image, or {@code /poster/{slug}.svg} where the typographic one is drawn
 * @param srcset further sizes, or null
 * @param alt what is to be seen; empty where the name stands beside it and the poster is typographic
 */
public record PosterView(String src, @Nullable String srcset, int width, int height, String alt) {

    /** Shows the poster drawn from facts; it says nothing that the text beside it does not. */
    public static PosterView typographic(String src) {
        return new PosterView(src, null, 400, 600, "");
    }
}
