package app.matinee.discovery;

import java.time.Clock;
import java.util.function.IntSupplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes tiles anew when the change log tells of their titles. How far it was read, what is due and what was made go by the
 * same transactions, so a crash leaves nothing half done; a lock keeps nodes from doing the same work.
 */
@Component
class TileFollower {
    /** A commit about every second, since an open transaction holds everybody's horizon back. */
    private static final int BATCH = 5_000;

    private static final int WORTH_A_LOOK = 4 * BATCH;

    private final TileDueStore due;
    private final TileMakingStore tiles;
    private final ChartedStore charts;
    private final Filmographies filmographies;
    private final TransactionOperations transaction;
    private final Clock clock;

    TileFollower(
            TileDueStore due,
            TileMakingStore tiles,
            ChartedStore charts,
            Filmographies filmographies,
            TransactionOperations transaction,
            Clock clock) {
        this.due = due;
        this.tiles = tiles;
        this.charts = charts;
        this.filmographies = filmographies;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Makes a batch of what is due, unless somebody is at it; returns how many. Filmographies have their turn when no tile
     * is due, since a long import would have the largest ones made again and again.
     */
    int follow() {
        if (!due.isAny()) {
            return 0;
        }
        var made = count(() -> due.tryLock() ? make(due::addCertain) : 0);
        if (made == 0) {
            count(() -> due.tryLock() ? filmographies.make() : 0);
        }
        return made;
    }

    /** Makes all that is due or committed, after waiting for whoever is at it; returns how many tiles. */
    int catchUp() {
        return drain(due::addCommitted);
    }

    /** Makes every tile and filmography anew; returns how many tiles. */
    int makeAll() {
        return drain(() -> {
            due.addAll();
            filmographies.lookForAll();
        });
    }

    private int drain(Runnable list) {
        var made = makeAfterOthers(list);
        var all = made;
        while (made > 0) {
            made = makeAfterOthers(() -> {});
            all += made;
        }
        if (all > WORTH_A_LOOK) {
            tiles.analyze();
        }
        while (makeFilmographies() > 0) {
            // A commit for each batch.
        }
        return all;
    }

    private int makeFilmographies() {
        return count(() -> {
            due.lock();
            return filmographies.make();
        });
    }

    private int makeAfterOthers(Runnable list) {
        return count(() -> {
            due.lock();
            return make(list);
        });
    }

    private int make(Runnable list) {
        due.insistOnIndexes();
        list.run();
        var titles = due.take(BATCH);
        if (titles.length > 0) {
            filmographies.note(tiles.make(titles, clock.instant()));
            charts.make(titles);
        }
        return titles.length;
    }

    private int count(IntSupplier step) {
        return transaction.execute(status -> step.getAsInt());
    }
}
