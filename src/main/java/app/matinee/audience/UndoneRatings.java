package app.matinee.audience;

/**
 * Counts what undoing a run did to the audience's ratings.
 *
 * @param removed ratings that nobody else had told
 * @param restored ratings that are again what was told before the run
 * @param kept ratings that another run had told too, so that they stay as they are
 * @param reviews written reviews that went, or gave way to another run's
 * @param tags tags that went, not counting those that another run had told too
 * @param accounts imported identities that went, because nothing of theirs was left
 * @param titles how many titles got a new tally
 */
public record UndoneRatings(
        long removed, long restored, long kept, long reviews, long tags, int accounts, int titles) {}
