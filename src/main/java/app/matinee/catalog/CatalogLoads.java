package app.matinee.catalog;

import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Takes in titles and people in bulk, each batch wholly or, if it fails, not at all. */
@Component
public class CatalogLoads {
    /** Some ten thousand rows; a commit about every second. */
    private static final long FULL = 4_000_000;

    private final TransactionOperations transaction;
    private final SourceStore sources;
    private final ImportRuns runs;
    private final BatchMerge merge;
    private final TitleMatchStore matches;

    CatalogLoads(
            TransactionOperations transaction,
            SourceStore sources,
            ImportRuns runs,
            BatchMerge merge,
            TitleMatchStore matches) {
        this.transaction = transaction;
        this.sources = sources;
        this.runs = runs;
        this.merge = merge;
        this.matches = matches;
    }

    /**
     * Merges what a batch has collected and empties it. Call it inside a transaction.
     *
     * <p>Each row is matched with the catalogue: by its ids, parts of a series by their number, else by name, kind and
     * year within one, with director and runtime as tie-breakers. What fits several titles waits for a decision. What a
     * source told before and tells again changes nothing.
     */
    public LoadReport merge(Delivery delivery, TitleBatch batch) {
        if (batch.size() == 0) {
            return LoadReport.NOTHING;
        }
        var source = sources.idOf(delivery.source());
        var report = merge.merge(batch.rows(), delivery.run(), source, sources.othersToldOfPeople(source));
        batch.clear();
        return report;
    }

    /** Takes in titles of which nobody needs to know later where they came from. */
    public LoadReport load(String source, Iterator<TitleDraft> drafts, boolean dryRun) {
        return load(source, "titles", drafts, dryRun);
    }

    /**
     * Takes in titles as a run of its own and commits once.
     *
     * @param source the key of the source
     * @param what as it was asked for, to be recognized in a list of runs
     * @param drafts in file order: a series before its seasons, a season before its episodes
     * @param dryRun whether to report only and leave the database as it was
     */
    public LoadReport load(String source, String what, Iterator<TitleDraft> drafts, boolean dryRun) {
        return transaction.execute(status -> {
            var run = runs.begin(source, what, null);
            var report = load(new Delivery(run.id(), source), drafts);
            runs.finish(run, report);
            if (dryRun) {
                status.setRollbackOnly();
            }
            return report;
        });
    }

    private LoadReport load(Delivery delivery, Iterator<TitleDraft> drafts) {
        var batch = new TitleBatch(delivery.source());
        var report = LoadReport.NOTHING;
        while (drafts.hasNext()) {
            var draft = drafts.next();
            if (batch.size() > FULL || !batch.add(draft)) {
                report = report.plus(merge(delivery, batch));
                batch.add(draft);
            }
        }
        return report.plus(merge(delivery, batch));
    }

    /** Tells which titles a source calls by its own ids, once they are loaded. */
    public Map<String, TitleId> namedBy(String namespace) {
        return matches.namedBy(namespace);
    }

    /** Lists the ids under which a source last told of titles before that moment, the longest ago first. */
    public List<ExternalId> overdue(String source, Instant before) {
        return sources.overdue(source, before);
    }

    /** Lists the sources of which something is known, those that rank first before others. */
    public List<Source> sources() {
        return sources.all();
    }
}
