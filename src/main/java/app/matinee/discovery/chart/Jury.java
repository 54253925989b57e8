package app.matinee.discovery.chart;

/** Says whose judgment a chart goes by. */
public enum Jury {
    /** The share of fresh reviews; of a series those of all its seasons but the specials. */
    CRITICS,
    /** The share of ratings of 3.5 stars or more. */
    AUDIENCE
}
