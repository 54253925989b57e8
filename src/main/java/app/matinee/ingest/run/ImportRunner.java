package app.matinee.ingest.run;

import app.matinee.catalog.CatalogLoads;
import app.matinee.catalog.Delivery;
import app.matinee.catalog.ImportRun;
import app.matinee.catalog.ImportRuns;
import app.matinee.ingest.ImportWatch;
import app.matinee.ingest.RatingsImported;
import app.matinee.ingest.RefusedFileException;
import app.matinee.ingest.api.EndedByServiceException;
import app.matinee.ingest.table.RejectsFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Carries an import through, part by part and batch by batch. Each batch commits with the position behind it, so that an
 * import that was cut short goes on there when it is asked for again.
 */
@Component
public class ImportRunner {
    private static final int WATCH_EVERY = 500;

    private final TransactionOperations transaction;
    private final CatalogLoads loads;
    private final AudienceIntake audience;
    private final ImportRuns runs;

    ImportRunner(TransactionOperations transaction, CatalogLoads loads, AudienceIntake audience, ImportRuns runs) {
        this.transaction = transaction;
        this.loads = loads;
        this.audience = audience;
        this.runs = runs;
    }

    /**
     * Imports everything that is usable.
     *
     * @param rejectsFile where rejected rows are listed
     * @param dryRun whether to do all of it in one transaction that is taken back
     * @throws RefusedFileException when a part can't even be begun; then nothing was changed
     */
    public Outcome run(Importer importer, Path rejectsFile, boolean dryRun, ImportWatch watch) {
        for (var opener : importer.parts()) {
            opener.open().close();
        }
        if (!dryRun) {
            return carry(importer, importer.fingerprint(), rejectsFile, watch, Merging.besideReading());
        }
        return transaction.execute(status -> {
            status.setRollbackOnly();
            var asked = "dry run " + importer.fingerprint();
            return carry(importer, asked, rejectsFile, watch, Merging.betweenReading());
        });
    }

    private Outcome carry(Importer importer, String fingerprint, Path rejectsFile, ImportWatch watch, Merging merging) {
        var run = runs.begin(importer.source(), importer.what(), fingerprint);
        var goesOn = run.part() > 0 || run.position() > 0;
        try (var rejects = RejectsFile.ofSeveral(rejectsFile, goesOn);
                merging) {
            var work = new Work(run, importer, rejects, watch, merging);
            for (var part = run.part(); part < importer.parts().size() && !work.ended; part++) {
                work.read(part);
            }
            if (!work.ended && work.refused.isEmpty()) {
                runs.finish(run.id());
            } else if (!work.ended) {
                runs.fail(run.id());
            }
            return work.outcome(goesOn);
        }
    }

    /** Reads parts one after another for one run. */
    private final class Work {
        private ImportRun run;
        private final Importer importer;
        private final RejectsFile rejects;
        private final ImportWatch watch;
        private final BatchIntake intake;
        private final Merging merging;
        private final List<String> refused = new ArrayList<>();
        private long rows;
        private boolean ended;
        private RatingsImported ratings = RatingsImported.NONE;

        Work(ImportRun run, Importer importer, RejectsFile rejects, ImportWatch watch, Merging merging) {
            this.run = run;
            this.importer = importer;
            this.rejects = rejects;
            this.watch = watch;
            this.intake = new BatchIntake(importer.source());
            this.merging = merging;
        }

        void read(int index) {
            try (var part = importer.parts().get(index).open()) {
                rejects.reading(part.name());
                read(part, index, index == run.part() ? run.position() : 0);
                merging.await();
            }
        }

        private void read(Part part, int index, long done) {
            var position = skip(part, done);
            try {
                while (part.next(intake)) {
                    position++;
                    rows++;
                    while (intake.isFull()) {
                        commit(index, intake.isWhole() ? position : position - 1);
                    }
                    if (rows % WATCH_EVERY == 0) {
                        watch.read(Path.of(part.name()), part.position(), part.size(), position);
                    }
                }
            } catch (EndedByServiceException end) {
                // The run stays open: what is done is kept, and the same command goes on here.
                ended = true;
                refused.add(String.valueOf(end.getMessage()));
                commit(index, position);
                return;
            } catch (RefusedFileException failure) {
                // What came before the damage is good; the other parts may be whole.
                refused.add(String.valueOf(failure.getMessage()));
            }
            watch.read(Path.of(part.name()), part.size(), part.size(), position);
            do {
                commit(index, position);
            } while (!intake.isWhole());
            commit(index + 1, 0);
        }

        private Outcome outcome(boolean goneOn) {
            return new Outcome(
                    runs.find(run.id()).orElseThrow(),
                    rows,
                    intake.leftOut(),
                    ratings,
                    goneOn,
                    refused,
                    rejects.count(),
                    rejects.file());
        }

        private static long skip(Part part, long done) {
            var position = 0L;
            while (position < done && part.skip()) {
                position++;
            }
            return position;
        }

        private void commit(int part, long position) {
            var batch = intake.take();
            merging.begin(() -> run = transaction.execute(status -> {
                var merged = batch.merge(loads, audience, new Delivery(run.id(), importer.source()), rejects);
                ratings = ratings.plus(merged.ratings());
                runs.countRatings(
                        run.id(), merged.ratings().added() + merged.ratings().changed());
                return runs.advance(run, part, position, merged.titles(), batch.listRejected(rejects));
            }));
        }
    }

    /**
     * Tells how an import went.
     *
     * @param rows how many rows were read, those that were done before not counted
     * @param leftOut how many of them nobody asked for, by what they are
     * @param ratings what became of ratings and tags, those that were done before not counted
     * @param goneOn whether it went on with an import that was cut short
     * @param refused why parts could not be read to their end; empty if all were
     */
    public record Outcome(
            ImportRun run,
            long rows,
            Map<String, Long> leftOut,
            RatingsImported ratings,
            boolean goneOn,
            List<String> refused,
            long rejected,
            @org.jspecify.annotations.Nullable Path rejectsFile) {}
}
