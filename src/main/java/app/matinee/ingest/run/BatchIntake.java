package app.matinee.ingest.run;

import app.matinee.catalog.CatalogLoads;
import app.matinee.catalog.Delivery;
import app.matinee.catalog.ExternalId;
import app.matinee.catalog.LoadReport;
import app.matinee.catalog.PersonDraft;
import app.matinee.catalog.TitleBatch;
import app.matinee.catalog.TitleDraft;
import app.matinee.catalog.TitleDraft.CreditDraft;
import app.matinee.catalog.TitleDraft.OtherName;
import app.matinee.catalog.TitleDraft.Reference;
import app.matinee.ingest.RatingsImported;
import app.matinee.ingest.table.RejectedRow;
import app.matinee.ingest.table.RejectsFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Collects rows until they are worth a transaction. */
final class BatchIntake implements Intake {
    /** Some ten thousand rows, about a second's work. */
    private static final long FULL = 4_000_000;

    private static final int MANY_REJECTED = 10_000;

    private final TitleBatch batch;
    private final AudienceBatch audience = new AudienceBatch();
    private final RejectsFile rejects;
    private final Deque<BooleanSupplier> waiting = new ArrayDeque<>();
    private final List<RejectedRow> rejected = new ArrayList<>();

    BatchIntake(String source, RejectsFile rejects) {
        this.batch = new TitleBatch(source);
        this.rejects = rejects;
    }

    @Override
    public void title(TitleDraft draft) {
        offer(() -> batch.add(draft));
    }

    @Override
    public void person(PersonDraft draft) {
        offer(() -> batch.add(draft));
    }

    @Override
    public void credits(long line, ExternalId title, List<CreditDraft> credits) {
        offer(() -> {
            batch.credits(line, title, credits);
            return true;
        });
    }

    @Override
    public void names(long line, ExternalId title, List<OtherName> names) {
        offer(() -> {
            batch.names(line, title, names);
            return true;
        });
    }

    @Override
    public void reference(long line, ExternalId title, Reference reference) {
        offer(() -> batch.reference(line, title, reference));
    }

    @Override
    public void ids(long line, List<ExternalId> ids) {
        offer(() -> batch.ids(line, ids));
    }

    @Override
    public void rating(ImportedRating rating) {
        offer(() -> audience.add(rating));
    }

    @Override
    public void tag(ImportedTag tag) {
        offer(() -> audience.add(tag));
    }

    /** What a batch can't take, because it has something of that id already, waits for the next one, and all after it. */
    private void offer(BooleanSupplier row) {
        if (!waiting.isEmpty() || !row.getAsBoolean()) {
            waiting.add(row);
        }
    }

    @Override
    public void reject(RejectedRow row) {
        rejected.add(row);
    }

    boolean isFull() {
        return batch.size() > FULL || audience.isFull() || rejected.size() >= MANY_REJECTED || !waiting.isEmpty();
    }

    /** Tells whether all that was offered is in the batch. */
    boolean isWhole() {
        return waiting.isEmpty();
    }

    /** Merges the batch, in the caller's transaction, and begins the next one with what waited. */
    Merged merge(CatalogLoads loads, AudienceIntake opinions, Delivery delivery) {
        var report = loads.merge(delivery, batch);
        var ratings = opinions.take(audience, delivery.run(), this::reject);
        while (!waiting.isEmpty() && waiting.getFirst().getAsBoolean()) {
            waiting.removeFirst();
        }
        report.rejected()
                .forEach(row -> rejects.accept(new RejectedRow(row.line(), row.column(), row.value(), row.reason())));
        return new Merged(report, ratings);
    }

    /** Tells what a batch did. */
    record Merged(LoadReport titles, RatingsImported ratings) {}

    /**
     * Lists the rows that their reader turned down since the last time, right before the commit: earlier, an import that
     * dies would list them again when it goes on; later, never.
     *
     * @return how many
     */
    long listRejected() {
        var count = rejected.size();
        rejected.forEach(rejects);
        rejected.clear();
        rejects.flush();
        return count;
    }
}
