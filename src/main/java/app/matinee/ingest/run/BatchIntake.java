package app.matinee.ingest.run;

import app.matinee.catalog.ExternalId;
import app.matinee.catalog.PersonDraft;
import app.matinee.catalog.TitleDraft;
import app.matinee.catalog.TitleDraft.CreditDraft;
import app.matinee.catalog.TitleDraft.OtherName;
import app.matinee.catalog.TitleDraft.Reference;
import app.matinee.ingest.table.RejectedRow;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Collects rows until they are worth a transaction. */
final class BatchIntake implements Intake {
    private final String source;
    private final Deque<Predicate<Batch>> waiting = new ArrayDeque<>();
    private final Map<String, Long> leftOut = new TreeMap<>();
    private Batch batch;

    BatchIntake(String source) {
        this.source = source;
        this.batch = new Batch(source);
    }

    @Override
    public void title(TitleDraft draft) {
        offer(batch -> batch.titles().add(draft));
    }

    @Override
    public void person(PersonDraft draft) {
        offer(batch -> batch.titles().add(draft));
    }

    @Override
    public void credits(long line, ExternalId title, List<CreditDraft> credits) {
        offer(batch -> {
            batch.titles().credits(line, title, credits);
            return true;
        });
    }

    @Override
    public void names(long line, ExternalId title, List<OtherName> names) {
        offer(batch -> {
            batch.titles().names(line, title, names);
            return true;
        });
    }

    @Override
    public void reference(long line, ExternalId title, Reference reference) {
        offer(batch -> batch.titles().reference(line, title, reference));
    }

    @Override
    public void ids(long line, List<ExternalId> ids) {
        offer(batch -> batch.titles().ids(line, ids));
    }

    @Override
    public void rating(ImportedRating rating) {
        offer(batch -> batch.audience().add(rating));
    }

    @Override
    public void tag(ImportedTag tag) {
        offer(batch -> batch.audience().add(tag));
    }

    /** What a batch can't take, because it has something of that id already, waits for the next one, and all after it. */
    private void offer(Predicate<Batch> row) {
        if (!waiting.isEmpty() || !row.test(batch)) {
            waiting.add(row);
        }
    }

    @Override
    public void reject(RejectedRow row) {
        batch.reject(row);
    }

    @Override
    public void leaveOut(String kind) {
        leftOut.merge(kind, 1L, Long::sum);
    }

    /** Returns how many rows of each kind were left out. */
    Map<String, Long> leftOut() {
        return leftOut;
    }

    boolean isFull() {
        return batch.isFull() || !waiting.isEmpty();
    }

    /** Tells whether all that was offered is in the batch. */
    boolean isWhole() {
        return waiting.isEmpty();
    }

    /** Hands over the batch and begins the next one with what waited. */
    Batch take() {
        var taken = batch;
        batch = new Batch(source);
        while (!waiting.isEmpty() && waiting.getFirst().test(batch)) {
            waiting.removeFirst();
        }
        return taken;
    }
}
