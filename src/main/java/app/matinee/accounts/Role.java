package app.matinee.accounts;

/** Says what a member may do beyond rating and writing. */
public enum Role {
    /** Submits reviews that count as a critic's. */
    CRITIC,
    /** Edits the catalogue and decides what is reported. */
    CURATOR,
    /** Runs the installation. */
    OPERATOR
}
