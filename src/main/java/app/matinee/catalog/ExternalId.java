package app.matinee.catalog;

/**
 * Identifies a title in somebody else's catalogue.
 *
 * @param source such as {@code imdb}, {@code tmdb}, {@code wikidata}, or the name of an imported file's own ids
 * @param value verbatim, such as {@code tt0050634}
 */
public record ExternalId(String source, String value) {
    public ExternalId {
        if (source.isBlank() || value.isBlank()) {
            throw new IllegalArgumentException("An external id needs a source and a value");
        }
    }
}
