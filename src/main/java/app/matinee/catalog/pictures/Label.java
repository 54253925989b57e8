package app.matinee.catalog.pictures;

import org.jspecify.annotations.Nullable;

/**
 * Says what stands beside a picture. What is null is unknown.
 *
 * @param caption what is to be seen
 * @param credit whose it is
 * @param licence under which it may be shown
 */
public record Label(
        @Nullable String caption,
        @Nullable String credit,
        @Nullable String licence) {

    /** Says nothing. */
    public static final Label NONE = new Label(null, null, null);
}
