package app.matinee.catalog;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Records imports, so that one that was cut short goes on, and any can be undone. */
@Component
public class ImportRuns {
    private final SourceStore sources;
    private final RunStore runs;
    private final UndoStore undo;
    private final HeirStore heirs;
    private final RetoldStore retold;
    private final ResolutionStore resolution;
    private final Merges merges;
    private final List<TitleUse> uses;
    private final TransactionOperations transaction;

    ImportRuns(
            SourceStore sources,
            RunStore runs,
            UndoStore undo,
            HeirStore heirs,
            RetoldStore retold,
            ResolutionStore resolution,
            Merges merges,
            List<TitleUse> uses,
            TransactionOperations transaction) {
        this.sources = sources;
        this.runs = runs;
        this.undo = undo;
        this.heirs = heirs;
        this.retold = retold;
        this.resolution = resolution;
        this.merges = merges;
        this.uses = uses;
        this.transaction = transaction;
    }

    /**
     * Begins a run, or goes on with the one of this fingerprint that was cut short.
     *
     * @param source the key of the source
     * @param what as it was asked for, to be recognized in a list
     * @param fingerprint the same for the same files and options; null for a run that is never gone on with
     */
    public ImportRun begin(String source, String what, @Nullable String fingerprint) {
        var asked = fingerprint == null ? UUID.randomUUID().toString() : fingerprint;
        return runs.cutShort(asked).orElseGet(() -> runs.insert(sources.idOf(source), what, asked));
    }

    /** Notes the terms of a source; what they don't say stays as it was stated before. */
    public void state(String source, SourceTerms terms) {
        if (!terms.equals(SourceTerms.UNSTATED)) {
            sources.state(sources.idOf(source), terms);
        }
    }

    /**
     * Notes how far a run has come; call it in the transaction of what was done.
     *
     * @param run as it was after the last step
     * @param rejectedByReader how many rows were turned down before they reached the catalogue
     * @return the run as it is now
     * @throws IllegalStateException if somebody else goes on with the same run
     */
    public ImportRun advance(ImportRun run, int part, long position, LoadReport done, long rejectedByReader) {
        if (!runs.advance(run, part, position, done, rejectedByReader)) {
            throw new IllegalStateException("Import %d is being done elsewhere; wait for its end".formatted(run.id()));
        }
        return runs.find(run.id()).orElseThrow();
    }

    /** Adds to how many ratings a run has brought; call it in the transaction of what was done. */
    public void countRatings(int run, long ratings) {
        if (ratings > 0) {
            runs.countRatings(run, ratings);
        }
    }

    /** Ends a run. */
    public void finish(int run) {
        runs.end(run, ImportRun.State.FINISHED);
    }

    /** Ends a run that did all its work in one transaction. */
    public void finish(ImportRun run, LoadReport done) {
        advance(run, 0, 0, done, 0);
        finish(run.id());
    }

    /** Ends a run that brought something else than titles; counts what it did. */
    public void finish(int run, long added, long changed, long unchanged, long rejected) {
        runs.count(run, added, changed, unchanged, rejected);
        finish(run);
    }

    /** Ends a run that must not go on. */
    public void fail(int run) {
        runs.end(run, ImportRun.State.FAILED);
    }

    /** Lists all runs, the oldest first. */
    public List<ImportRun> all() {
        return runs.all();
    }

    /** Finds a run by its number. */
    public Optional<ImportRun> find(int run) {
        return runs.find(run);
    }

    /**
     * Takes back what a run told of titles and people, whichever runs came later, and resolves what others told. What a
     * later run of the same source told again belongs to that one then. Titles of which nobody tells any more go, unless
     * they still carry reviews, ratings or parts. Works in steps of some thousand titles, each a transaction; cut short, it
     * goes on when it is called again.
     *
     * @return what was done
     */
    public Undone undo(int run) {
        var total = new Undone(0, 0, 0);
        for (var step = step(run); step.titles() > 0; step = step(run)) {
            total = total.plus(step);
        }
        transaction.executeWithoutResult(status -> {
            heirs.people(run);
            undo.people(run);
            undo.questions(run);
            retold.forget(run);
            runs.end(run, ImportRun.State.UNDONE);
        });
        return total;
    }

    private Undone step(int run) {
        return transaction.execute(status -> {
            undo.lock();
            var titles = undo.nextTitles(run);
            heirs.titles(run, titles);
            undo.deleteTold(run, titles);
            var used = new HashSet<Long>();
            var touched = undo.withWholes(merges.separate(titles));
            var gone = deleteUnused(touched, used);
            resolution.resolve(titles);
            undo.noteChanges(touched);
            return new Undone(titles.size(), gone, used.size());
        });
    }

    // Again, since with its parts a title may lose what held it.
    private int deleteUnused(List<Long> titles, Set<Long> used) {
        var gone = 0;
        while (true) {
            var orphans = undo.orphans(titles);
            uses.forEach(use -> used.addAll(use.used(orphans)));
            orphans.removeAll(used);
            uses.forEach(use -> use.letGo(orphans));
            if (orphans.isEmpty()) {
                return gone;
            }
            gone += undo.deleteTitles(orphans);
        }
    }

    /**
     * Tells what an undo did.
     *
     * @param titles of which the run had told
     * @param gone how many of them went with it
     * @param kept how many stay, though nobody tells of them any more, because they carry reviews or ratings
     */
    public record Undone(int titles, int gone, int kept) {
        private Undone plus(Undone next) {
            return new Undone(titles + next.titles, gone + next.gone, kept + next.kept);
        }
    }
}
