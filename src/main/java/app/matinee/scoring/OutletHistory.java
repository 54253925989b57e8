package app.matinee.scoring;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Remembers how outlets labelled the scores they gave: what {@link SuggestionRule} learns from.
 *
 * <p>Its size depends on the number of outlets and scales, not of reviews. Outlets are recognized across spellings that differ in
 * case, accents, punctuation, spaces, a leading <em>The</em>, <em>and</em> or {@code &}, and a domain's ending.
 */
public final class OutletHistory {

    private static final OutletHistory EMPTY = builder().build();

    private record OutletScale(OutletName outlet, Scale scale) {}

    private final Map<OutletScale, Ladder> byOutlet;
    private final Map<Scale, Ladder> overall;

    private OutletHistory(Map<OutletScale, Ladder> byOutlet, Map<Scale, Ladder> overall) {
        this.byOutlet = byOutlet;
        this.overall = overall;
    }

    /** Returns a history that knows nothing: suggestions are then made from the fixed cuts alone. */
    public static OutletHistory empty() {
        return EMPTY;
    }

    /** Begins a history; reviews may be added in any order. */
    public static Builder builder() {
        return new Builder();
    }

    /** Tells whether the history holds no score that it could learn from. */
    public boolean isEmpty() {
        return overall.isEmpty();
    }

    Ladder ofOutlet(OutletName outlet, Scale scale) {
        return byOutlet.getOrDefault(new OutletScale(outlet, scale), Ladder.EMPTY);
    }

    Ladder ofAll(Scale scale) {
        return overall.getOrDefault(scale, Ladder.EMPTY);
    }

    /** Collects labelled reviews; not to be used by several threads at once, nor after {@link #build()}. */
    public static final class Builder {
        private final Map<OutletScale, Ladder> byOutlet = new HashMap<>();
        private final Map<Scale, Ladder> overall = new HashMap<>();

        private Builder() {}

        /**
         * Adds one review.
         *
         * @param score its original score; one without a known scale teaches nothing and is left out
         * @param outlet as written; null or blank counts for the share of all outlets only
         * @param label what the critic or a curator decided
         */
        public Builder add(OriginalScore score, @Nullable String outlet, Sentiment label) {
            Rung rung = score.rung();
            if (rung != null) {
                overall.computeIfAbsent(rung.scale(), unseen -> new Ladder()).add(rung.step(), label);
                addToOutlet(outlet == null ? new OutletName("") : OutletName.of(outlet), rung, label);
            }
            return this;
        }

        public OutletHistory build() {
            return new OutletHistory(byOutlet, overall);
        }

        private void addToOutlet(OutletName outlet, Rung rung, Sentiment label) {
            if (!outlet.isEmpty()) {
                byOutlet.computeIfAbsent(new OutletScale(outlet, rung.scale()), unseen -> new Ladder())
                        .add(rung.step(), label);
            }
        }
    }
}
