package app.matinee.web.component;

import org.jspecify.annotations.Nullable;

/**
 * Shows a poster, a portrait or a still.
 *
 * @param src an image that every browser shows, or {@code /poster/{slug}.svg} where the typographic poster is drawn
 * @param webp the sizes in WebP, as a {@code srcset}; null without
 * @param srcset further sizes of {@code src}; null without
 * @param width of the original in pixels, which with the height keeps its room on the page
 * @param alt what is to be seen; empty where the name stands beside it
 * @param colour fills its room until it is there, as {@code #rrggbb}; null without
 */
public record PosterView(
        String src,
        @Nullable String webp,
        @Nullable String srcset,
        int width,
        int height,
        String alt,
        @Nullable String colour) {

    /** Shows the poster drawn from facts; it says nothing that the text beside it does not. */
    public static PosterView typographic(String src) {
        return new PosterView(src, null, null, 400, 600, "", null);
    }
}
