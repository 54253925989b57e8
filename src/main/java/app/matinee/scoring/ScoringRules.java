package app.matinee.scoring;

/** Names the version of the rules in this package, which is stored and shown with every score. */
public final class ScoringRules {

    /** Rises when a rule changes what a score would be; past dates are computed by the rules of their time. */
    public static final int VERSION = 1;

    private ScoringRules() {}
}
