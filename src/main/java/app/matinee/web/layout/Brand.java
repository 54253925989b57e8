package app.matinee.web.layout;

import org.jspecify.annotations.Nullable;

/**
 * Names the site and its scores as the operator does.
 *
 * @param criticsScore {@code Tomatometer}, or neutral: {@code Critics' score}
 * @param audienceScore {@code Popcornmeter}, or neutral: {@code Audience score}
 * @param sourceHref where the running version's source code is; null without
 * @param notice a sentence at the foot of every page; null shows none
 */
public record Brand(
        String name,
        String criticsScore,
        String audienceScore,
        String certified,
        String verifiedHot,
        @Nullable String sourceHref,
        @Nullable String notice) {}
