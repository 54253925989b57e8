/**
 * Finds titles: lists, rails, similar titles, search by name. Owns no rows yet; reads {@code catalog},
 * {@code criticism} and {@code audience}.
 *
 * <p>The door is {@link app.matinee.discovery.Discovery}.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"values", "catalog", "criticism", "audience", "scoring"})
package app.matinee.discovery;
