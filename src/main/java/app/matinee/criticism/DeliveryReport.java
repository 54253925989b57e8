package app.matinee.criticism;

/**
 * Counts what a delivery of reviews did.
 *
 * @param added reviews that were new
 * @param changed reviews that were known and differed
 * @param unchanged reviews that were known and are as delivered
 * @param pending of the added and changed, how many lack a sentiment and wait for a curator
 * @param rejected rows that could not be used
 * @param titles how many titles got a new scorecard
 */
public record DeliveryReport(long added, long changed, long unchanged, long pending, long rejected, int titles) {}
