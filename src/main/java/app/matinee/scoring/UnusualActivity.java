package app.matinee.scoring;

import java.time.Instant;

/**
 * Reports that the ratings of a title look unusual. It goes to a curator, who may freeze the shown score with a public notice; no
 * rating is removed or reweighted because of it.
 *
 * @param kind what looks unusual
 * @param observed the figure that was found, see {@link Kind}
 * @param limit the figure that it passed
 * @param ratings how many ratings it was found in
 * @param since when the unusual part begins
 */
public record UnusualActivity(Kind kind, double observed, double limit, int ratings, Instant since) {

    /** Says what looks unusual, and what the figures mean. */
    public enum Kind {
        /** Far more ratings on the last day than on the days before: ratings of that day. */
        RATE,
        /** Too many ratings by accounts that are new or have rated nothing else: lower bound of their share, 0 to 1. */
        NEW_ACCOUNTS,
        /** The ratings pull to both ends: Sarle's coefficient of bimodality, 0 to 1. */
        BIMODALITY,
        /** The share of positive ratings jumped: standard errors between before and after. */
        CHANGE_POINT,
        /** Too many ratings from one origin: lower bound of its share, 0 to 1. */
        SHARED_ORIGIN
    }
}
