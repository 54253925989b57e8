package app.matinee.discovery.index;

import app.matinee.discovery.Tile;

/** Weighs how well known something is, as whole numbers that documents are sorted by. */
final class Popularity {
    private static final double STEPS = 1000;

    private Popularity() {}

    /** Counts ratings, and reviews by critics ten times; on a scale of logarithms, since it is compared in factors. */
    static long of(Tile tile) {
        return onScale(tile.ratings() + 10.0 * tile.reviews());
    }

    static long ofWorks(int works) {
        return onScale(works);
    }

    private static long onScale(double count) {
        return Math.round(STEPS * Math.log1p(count));
    }
}
