package app.matinee.ingest.tmdb;

/** Names what to ask the API for. */
public sealed interface Wanted {
    record Film(long id) implements Wanted {}

    record Series(long id) implements Wanted {}

    /**
     * Asks what is known by an id of IMDb.
     *
     * @param id of a title or a person, such as {@code tt0050634}
     */
    record Imdb(String id) implements Wanted {}
}
