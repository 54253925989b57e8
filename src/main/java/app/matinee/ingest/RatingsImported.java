package app.matinee.ingest;

/**
 * Counts what an import of ratings and tags did; of several ratings of one title by one person in a batch, one counts.
 *
 * @param added ratings that were new
 * @param changed ratings that were known and differed
 * @param unchanged ratings that were known and are as they were
 * @param tagsAdded tags that nobody had told yet
 * @param tagsUnchanged tags that were known
 */
public record RatingsImported(long added, long changed, long unchanged, long tagsAdded, long tagsUnchanged) {
    /** Stands for an import without ratings. */
    public static final RatingsImported NONE = new RatingsImported(0, 0, 0, 0, 0);

    /** Adds what was done next. */
    public RatingsImported plus(RatingsImported next) {
        return new RatingsImported(
                added + next.added,
                changed + next.changed,
                unchanged + next.unchanged,
                tagsAdded + next.tagsAdded,
                tagsUnchanged + next.tagsUnchanged);
    }

    /** Returns how many ratings and tags are in, new or not. */
    public long count() {
        return added + changed + unchanged + tagsAdded + tagsUnchanged;
    }
}
