package app.matinee.discovery.likeness;

import app.matinee.catalog.TitleId;
import app.matinee.scoring.Stars;
import java.util.List;

/**
 * Holds what a member said of a title, and which titles are like it.
 *
 * @param near the most alike first; may be empty
 */
record LikedTitle(TitleId title, Stars stars, List<Near> near) {
    /**
     * From here on a rating says that somebody likes a title. Three stars say less than the 3.5 that a score counts as
     * positive, but with them what people like is found better (docs/performance.md).
     */
    static final Stars LEAST = new Stars(6);

    private static final double NOTHING = 2;

    LikedTitle {
        near = List.copyOf(near);
    }

    boolean isLiked() {
        return stars.compareTo(LEAST) >= 0;
    }

    /** Returns how much the rating speaks for what is like the title: three stars once, five stars three times. */
    double voice() {
        return isLiked() ? stars.halves() / 2.0 - NOTHING : 0;
    }

    /** Names a title that is like it, and how much. */
    record Near(TitleId title, double weight) {}
}
