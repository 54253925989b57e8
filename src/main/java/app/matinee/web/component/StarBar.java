package app.matinee.web.component;

import org.jspecify.annotations.Nullable;

/**
 * Shows how many gave one number of stars.
 *
 * @param share 0 to 100 of all
 * @param positive whether this many stars count as positive
 * @param href the reviews with this rating; null without
 */
public record StarBar(
        String label,
        String countText,
        int share,
        String shareText,
        boolean positive,
        @Nullable String href) {}
