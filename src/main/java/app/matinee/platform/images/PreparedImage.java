package app.matinee.platform.images;

import java.util.List;

/**
 * Holds a picture in all sizes that are shown.
 *
 * @param width of the picture as it was brought and stands upright, in pixels; so is the height
 * @param colour the one that most of it has, as {@code #rrggbb}
 * @param renditions each width in JPEG, and in WebP where this machine can write it; narrowest first
 */
public record PreparedImage(int width, int height, String colour, List<Rendition> renditions) {
    public PreparedImage {
        renditions = List.copyOf(renditions);
    }

    /** Holds one file. */
    @SuppressWarnings("ArrayRecordComponent") // compared with nothing
    public record Rendition(int width, ImageFormat format, byte[] bytes) {}
}
