package app.matinee.ingest;

/**
 * Tells what an undo did.
 *
 * @param titles of which the import had told
 * @param gone how many of them went with it
 * @param kept how many stay though no source tells of them, because they carry reviews or ratings
 * @param reviews critics' reviews that went
 * @param ratings ratings that went
 */
public record Undone(int titles, int gone, int kept, long reviews, long ratings) {}
