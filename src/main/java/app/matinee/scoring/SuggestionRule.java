package app.matinee.scoring;

import org.jspecify.annotations.Nullable;

/**
 * Suggests whether a review is fresh from its original score, learning from the labels at hand what each outlet means by it.
 *
 * <p>Three layers, each shrunk towards the one below it. The fixed cut of the scale counts like {@value #CUT_WEIGHT} reviews; the
 * labels of all outlets at this step of the scale are added to it; the share that results counts like {@value #OVERALL_WEIGHT}
 * reviews, and the outlet's own labels are added to that, those of neighbouring scores as far as they tell. The weights are
 * general: no label of any real review is built in.
 */
public final class SuggestionRule {

    private static final int CUT_WEIGHT = 20;

    /** Small, because outlets differ far more from each other than one outlet from itself. */
    private static final int OVERALL_WEIGHT = 2;

    private static final double LEAST_CONFIDENCE = 0.65;

    private final OutletHistory history;

    public SuggestionRule(OutletHistory history) {
        this.history = history;
    }

    /**
     * Suggests a label for a score.
     *
     * <p>Nothing is suggested for scores without a known scale or above their maximum, nor where the labels at hand leave more than
     * about one doubt in three.
     *
     * @param outlet as written, in any usual spelling; null or blank if unknown
     */
    public Suggestion suggest(OriginalScore score, @Nullable String outlet) {
        Rung rung = score.rung();
        if (rung == null) {
            return Suggestion.NOTHING;
        }
        Tally overall = history.ofAll(rung.scale()).at(rung.step());
        Tally own = ownEvidence(rung, outlet);
        double share = shrink(own, shrink(overall, rung.freshShareByCut(), CUT_WEIGHT), OVERALL_WEIGHT);
        return decide(share, own, overall);
    }

    private Tally ownEvidence(Rung rung, @Nullable String outlet) {
        OutletName name = OutletName.of(outlet == null ? "" : outlet);
        return history.ofOutlet(name, rung.scale()).evidenceAt(rung.step());
    }

    private static double shrink(Tally tally, double towards, int weight) {
        return (tally.fresh() + weight * towards) / (tally.total() + weight);
    }

    private static Suggestion decide(double share, Tally own, Tally overall) {
        Suggestion.Basis basis = own.total() > 0
                ? Suggestion.Basis.OUTLET
                : overall.total() > 0 ? Suggestion.Basis.ALL_OUTLETS : Suggestion.Basis.SCALE;
        int reviews = own.total() > 0 ? own.total() : overall.total();
        double confidence = Math.max(share, 1 - share);
        if (confidence < LEAST_CONFIDENCE) {
            return new Suggestion(null, null, reviews, basis);
        }
        return new Suggestion(share >= 0.5 ? Sentiment.FRESH : Sentiment.ROTTEN, confidence, reviews, basis);
    }
}
