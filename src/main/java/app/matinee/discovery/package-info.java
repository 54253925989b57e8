/**
 * Finds titles: lists, rails, similar titles, search by name. Owns the tiles that all of these show, one row each, made
 * from {@code catalog}, {@code criticism} and {@code audience} by following the change log (ADR 0015).
 *
 * <p>The door is {@link app.matinee.discovery.Discovery}. Schema {@code discovery}.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "values",
            "platform::changes",
            "platform::http",
            "platform::jobs",
            "accounts",
            "catalog",
            "criticism",
            "lists",
            "audience",
            "scoring"
        })
package app.matinee.discovery;
