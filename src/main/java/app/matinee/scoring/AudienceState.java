package app.matinee.scoring;

/** Says in which state the audience's side of a title is shown. */
public enum AudienceState {
    /** No rating: there is no score. */
    NONE,
    /** Fewer ratings than the configured minimum: no percentage is shown. */
    TOO_FEW,
    STALE,
    HOT,
    /** A title in theatres that those liked who proved that they saw it. */
    VERIFIED_HOT
}
