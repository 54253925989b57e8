package app.matinee.scoring;

/** Says in which state the critics' side of a title is shown. */
public enum CriticsState {
    /** No review counts: there is no score. */
    NONE,
    /** Fewer reviews than the configured minimum: the page says how many are needed and shows no percentage. */
    TOO_FEW,
    ROTTEN,
    FRESH,
    /** Fresh, and the thresholds of {@link CertificationPolicy} were held long enough. */
    CERTIFIED
}
