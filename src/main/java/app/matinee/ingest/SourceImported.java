package app.matinee.ingest;

import java.util.List;
import java.util.Map;

/**
 * Tells what an import from a source did.
 *
 * @param run its number, by which it can be undone
 * @param goneOn whether it went on with an import that was cut short; the counts include what was done then
 * @param rows how many rows were read this time
 * @param leftOut how many of them nobody asked for, by what they are
 * @param added titles that were new
 * @param changed titles of which something new was told
 * @param unchanged titles of which nothing new was told
 * @param waiting rows that wait for somebody to say which title they mean
 * @param ratings what became of ratings and tags that were read this time
 * @param refused why files could not be read to their end
 */
public record SourceImported(
        int run,
        String source,
        boolean goneOn,
        long rows,
        Map<String, Long> leftOut,
        long added,
        long changed,
        long unchanged,
        long waiting,
        RatingsImported ratings,
        RejectedRows rejected,
        List<String> refused) {}
