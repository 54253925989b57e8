package app.matinee.audience;

/**
 * Counts what a delivery of ratings did.
 *
 * @param added ratings that were new
 * @param changed ratings that were known and differed
 * @param unchanged ratings that were known and are as delivered
 * @param titles how many titles got a new tally
 */
public record RatingDeliveryReport(long added, long changed, long unchanged, int titles) {}
