package app.matinee.web.layout;

/**
 * Names the site and its scores as the operator does.
 *
 * @param criticsScore {@code Tomatometer}, or neutral: {@code Critics' score}
 * @param audienceScore {@code Popcornmeter}, or neutral: {@code Audience score}
 * @param sourceHref where the running version's source code is
 */
public record Brand(
        String name,
        String criticsScore,
        String audienceScore,
        String certified,
        String verifiedHot,
        String sourceHref) {}
