package app.matinee.ingest;

/**
 * Tells what an import of titles did.
 *
 * @param rows how many rows the file has
 * @param waiting how many rows wait for a decision, because they may mean a title that is known
 * @param linesInWindows1252 how many lines were not in UTF-8
 */
public record TitlesImported(
        long rows,
        long created,
        long changed,
        long unchanged,
        long waiting,
        RejectedRows rejected,
        long linesInWindows1252) {}
