package app.matinee.scoring;

import org.jspecify.annotations.Nullable;

/**
 * Says what an original score suggests about its review. It is shown to a curator or critic and never stored as a decision.
 *
 * @param sentiment what is suggested, or null when the score means nothing without its scale or its meaning is too uncertain
 * @param confidence the expected share of reviews like this that carry the suggested label, 0.5 to 1; null without a suggestion
 * @param reviews how many labelled reviews the confidence rests on; 0 when only the fixed cuts speak
 * @param basis whose reviews these are
 */
public record Suggestion(
        @Nullable Sentiment sentiment, @Nullable Double confidence, int reviews, Basis basis) {

    /** Says whose labels a suggestion was learnt from. */
    public enum Basis {
        /** The outlet's own reviews on this scale. */
        OUTLET,
        /** All outlets' reviews with such a score: the outlet has none that tell. */
        ALL_OUTLETS,
        /** No review: the fixed cut of the scale. */
        SCALE,
        /** Nothing: the score has no scale that is known. */
        NONE
    }

    static final Suggestion NOTHING = new Suggestion(null, null, 0, Basis.NONE);
}
