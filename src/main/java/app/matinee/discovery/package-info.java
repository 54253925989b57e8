/**
 * Finds titles: lists, rails, similar titles, search by name. Owns the tiles that all of these show, one row each, made
 * from {@code catalog}, {@code criticism} and {@code audience} by following the change log (ADR 0015).
 *
 * <p>The doors are {@link app.matinee.discovery.Discovery}, {@link app.matinee.discovery.search.Search} and
 * {@link app.matinee.discovery.browse.Browse}. Schema {@code discovery}.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "values",
            "platform::changes",
            "platform::config",
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
