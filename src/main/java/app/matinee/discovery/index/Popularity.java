package app.matinee.discovery.index;

/** Weighs how well known something is, as whole numbers that documents are sorted by. */
final class Popularity {
    private static final double STEPS_OF_A_POINT = 100;

    /** As many points make two thirds of the most that being known can count for. */
    private static final double MUCH = 12;

    private Popularity() {}

    /** Takes the points of a tile: its fame counts in doublings, what visitors look at now by heads. */
    static long ofTile(double points) {
        return Math.round(STEPS_OF_A_POINT * points);
    }

    static long ofWorks(int works) {
        return ofTile(Math.log1p(works) / Math.log(2));
    }

    /** Returns how much it counts beside how well a name fits, from 0 to 1: no crowd makes up for another name. */
    static double share(long popularity) {
        return 1 - Math.exp(-popularity / STEPS_OF_A_POINT / MUCH);
    }
}
