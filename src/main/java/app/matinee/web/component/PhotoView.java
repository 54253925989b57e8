package app.matinee.web.component;

import org.jspecify.annotations.Nullable;

/**
 * Shows a still with what stands below it.
 *
 * @param href where it is in full size
 * @param caption what is to be seen; null if nobody said
 * @param credit whose it is and under which licence; null if unknown
 */
public record PhotoView(
        PosterView image,
        String href,
        @Nullable String caption,
        @Nullable String credit) {}
