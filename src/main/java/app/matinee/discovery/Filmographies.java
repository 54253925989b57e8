package app.matinee.discovery;

import org.springframework.stereotype.Component;

/** Keeps the filmographies of people and companies with very many credits as their titles are. */
@Component
class Filmographies {
    /** A commit about every second. */
    private static final int BATCH = 20;

    /** Of more titles it is cheaper to look at all credits once than to count those of everybody who is in them. */
    private static final int FEW = 500;

    private final FilmographyDueStore due;
    private final FilmographyStore filmographies;

    Filmographies(FilmographyDueStore due, FilmographyStore filmographies) {
        this.due = due;
        this.filmographies = filmographies;
    }

    /** Notes whose filmographies are due now that these titles have changed. */
    void note(Long[] titles) {
        if (titles.length > FEW) {
            due.lookForAllLater();
        }
        if (titles.length > 0) {
            due.addOf(titles, titles.length <= FEW);
        }
    }

    /** Asks that all be made anew, and those that are missing. */
    void lookForAll() {
        due.lookForAllLater();
    }

    /** Makes some of those that are due; returns how many, or 1 if it only found out which are. */
    int make() {
        if (due.isToLookForAll()) {
            due.addAll();
            return 1;
        }
        var next = due.take(BATCH);
        next.forEach(one -> filmographies.make(one.kind(), one.whose()));
        return next.size();
    }
}
