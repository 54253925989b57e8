package app.matinee.catalog;

import java.util.List;

/**
 * Tells which title a mention means.
 *
 * @param titles the one title, or those among which somebody has to choose, the likeliest first; empty when unknown
 */
public record Recognized(Certainty certainty, List<TitleId> titles) {
    /** Stands for a title that the catalogue does not have. */
    public static final Recognized UNKNOWN = new Recognized(Certainty.UNKNOWN, List.of());

    public Recognized {
        titles = List.copyOf(titles);
    }

    /** Tells how far a mention can be trusted to mean a title. */
    public enum Certainty {
        /** An id says so, or name and year fit one title only. */
        CERTAIN,
        /** Several fit, ids disagree, or there is nothing but a name. */
        UNSURE,
        UNKNOWN
    }
}
