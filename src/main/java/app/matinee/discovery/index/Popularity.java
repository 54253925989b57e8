package app.matinee.discovery.index;

/** Weighs how well known something is, as whole numbers that documents are sorted by: so many whenever it doubles. */
final class Popularity {
    private static final double WHENEVER_IT_DOUBLES = 700;

    private Popularity() {}

    /** Takes what a tile says, which is counted in doublings. */
    static long ofTile(double popularity) {
        return Math.round(WHENEVER_IT_DOUBLES * popularity);
    }

    static long ofWorks(int works) {
        return ofTile(Math.log1p(works) / Math.log(2));
    }
}
