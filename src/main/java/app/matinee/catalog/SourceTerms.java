package app.matinee.catalog;

import org.jspecify.annotations.Nullable;

/**
 * States under which terms a source's data may be used; what is null says nothing, what is blank takes back what was said.
 *
 * @param licence such as {@code ODbL 1.0}
 * @param attribution what pages that show its data must say
 */
public record SourceTerms(
        @Nullable String licence, @Nullable String attribution) {
    public static final SourceTerms UNSTATED = new SourceTerms(null, null);

    public SourceTerms {
        licence = licence == null ? null : licence.strip();
        attribution = attribution == null ? null : attribution.strip();
    }
}
