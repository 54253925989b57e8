package app.matinee.catalog;

import org.jspecify.annotations.Nullable;

/**
 * Describes where facts come from.
 *
 * @param key such as {@code imdb}
 * @param url the source's own site
 * @param licence under which its data may be used, null when nobody said
 * @param attribution what pages that show its data must say, null when nothing
 * @param redistributable whether the data may be passed on, in dumps for example
 */
public record Source(
        String key,
        String name,
        @Nullable String url,
        @Nullable String licence,
        @Nullable String attribution,
        boolean redistributable) {}
