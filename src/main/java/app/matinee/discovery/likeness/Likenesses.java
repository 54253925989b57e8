package app.matinee.discovery.likeness;

import org.springframework.stereotype.Component;

/**
 * Finds out which films and series are alike. Servers do so by themselves: a new title is looked at within seconds, a title
 * of which more is said after a rest of a minute to a day, the longer the more members like it.
 */
@Component
public class Likenesses {
    private final LikenessFollower follower;

    Likenesses(LikenessFollower follower) {
        this.follower = follower;
    }

    /** Works off all that is committed, waiting for nothing but another process that is at it; returns how many titles. */
    public int catchUp() {
        return follower.catchUp();
    }

    /** Looks at every title anew; returns how many. Pages show the old neighbours meanwhile. */
    public int makeAll() {
        return follower.makeAll();
    }
}
