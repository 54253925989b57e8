package app.matinee.ingest.run;

import app.matinee.catalog.CatalogLoads;
import app.matinee.catalog.Delivery;
import app.matinee.catalog.LoadReport;
import app.matinee.catalog.TitleBatch;
import app.matinee.ingest.RatingsImported;
import app.matinee.ingest.table.RejectedRow;
import app.matinee.ingest.table.RejectsFile;
import java.util.ArrayList;
import java.util.List;

/** Holds what was read until it is merged, in one transaction. */
final class Batch {
    /** Some ten thousand rows, about a second's work. */
    private static final long FULL = 4_000_000;

    private static final int MANY_REJECTED = 10_000;

    private final TitleBatch titles;
    private final AudienceBatch audience = new AudienceBatch();
    private final List<RejectedRow> rejected = new ArrayList<>();

    Batch(String source) {
        this.titles = new TitleBatch(source);
    }

    TitleBatch titles() {
        return titles;
    }

    AudienceBatch audience() {
        return audience;
    }

    void reject(RejectedRow row) {
        rejected.add(row);
    }

    boolean isFull() {
        return titles.size() > FULL || audience.isFull() || rejected.size() >= MANY_REJECTED;
    }

    /** Tells what a batch did. */
    record Merged(LoadReport titles, RatingsImported ratings) {}

    /** Merges all of it, in the caller's transaction. */
    Merged merge(CatalogLoads loads, AudienceIntake opinions, Delivery delivery, RejectsFile rejects) {
        var report = loads.merge(delivery, titles);
        var ratings = opinions.take(audience, delivery.run(), this::reject);
        report.rejected()
                .forEach(row -> rejects.accept(new RejectedRow(row.line(), row.column(), row.value(), row.reason())));
        return new Merged(report, ratings);
    }

    /**
     * Lists the rows that their reader turned down, right before the commit: earlier, an import that dies would list them
     * again when it goes on; later, never.
     *
     * @return how many
     */
    long listRejected(RejectsFile rejects) {
        rejected.forEach(rejects);
        rejects.flush();
        return rejected.size();
    }
}
