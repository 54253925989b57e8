package app.matinee.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Describes a picture that is kept here. Its files stand at {@code /picture/{hash}/{width}.jpg} and, where
 * {@code webp}, beside it as {@code .webp}.
 *
 * @param hash 32 lower-case hexadecimal digits
 * @param width of the original in pixels, upright; so is the height
 * @param widths those it is kept in, ascending, never empty
 * @param colour the one that most of it has, as {@code #rrggbb}
 * @param caption what is to be seen; null if nobody said
 * @param credit whose it is; null if unknown
 * @param licence under which it is shown; null if unknown
 */
public record Picture(
        PictureKind kind,
        String hash,
        int width,
        int height,
        List<Integer> widths,
        boolean webp,
        String colour,
        @Nullable String caption,
        @Nullable String credit,
        @Nullable String licence) {}
