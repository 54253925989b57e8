/**
 * Owns what is a fact about a film, a series, a season or an episode: names, people and their credits, companies,
 * genres, releases, box office, languages, images, identifiers elsewhere, and the slugs under which they are found.
 *
 * <p>The door is {@link app.matinee.catalog.Catalog}, that of pictures {@link app.matinee.catalog.pictures.Pictures}. Schema {@code catalog}. A loaded or edited title leaves a line
 * in the change log.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "values",
            "platform::changes",
            "platform::text",
            "platform::files",
            "platform::http",
            "platform::images"
        })
package app.matinee.catalog;
