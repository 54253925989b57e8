package app.matinee.criticism;

/**
 * Counts what undoing a run did to critics' reviews.
 *
 * @param removed reviews that nobody else had told
 * @param restored reviews that are again what was told beside the run
 * @param kept reviews that another run had told too, so that they stay as they are
 * @param critics critics that went, because only this run named them
 * @param publications outlets that went for the same reason
 * @param titles how many titles got a new scorecard
 */
public record UndoneReviews(int removed, int restored, int kept, int critics, int publications, int titles) {}
