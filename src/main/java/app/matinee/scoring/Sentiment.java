package app.matinee.scoring;

/** Tells what a critic thinks of a title, as the critic or a curator says; see {@code docs/scoring.md}. */
public enum Sentiment {
    FRESH,
    ROTTEN
}
