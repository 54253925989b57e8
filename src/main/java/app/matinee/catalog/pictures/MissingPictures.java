package app.matinee.catalog.pictures;

import app.matinee.catalog.PictureKind;
import app.matinee.catalog.pictures.MissingStore.Missing;
import app.matinee.catalog.pictures.MissingStore.Place;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Fetches missing pictures one after the other, with a pause between them, since the sources are other people's. */
@Component
@Lazy
class MissingPictures {
    private static final int BATCH = 200;
    private static final int TRIES = 3;
    private static final int FAILURES_IN_A_ROW = 10;
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(2);
    private static final Duration FAILURE_STANDS = Duration.ofDays(7);

    private final MissingStore store;
    private final PictureSources sources;
    private final PictureIntake intake;
    private final Pausing pausing;

    @Autowired
    MissingPictures(MissingStore store, PictureSources sources, PictureIntake intake) {
        this(store, sources, intake, Pausing.ASLEEP);
    }

    MissingPictures(MissingStore store, PictureSources sources, PictureIntake intake, Pausing pausing) {
        this.store = store;
        this.sources = sources;
        this.intake = intake;
        this.pausing = pausing;
    }

    FetchReport fetch(List<PictureKind> kinds, int most, Consumer<FetchStep> watch) {
        var run = new Run(most, watch);
        kinds.forEach(run::fetch);
        return new FetchReport(run.fetched, run.failed, run.stopped);
    }

    /** Is one run over the addresses. */
    private final class Run {
        private final int most;
        private final Consumer<FetchStep> watch;
        private int fetched;
        private int failed;
        private int failedInARow;
        private @Nullable String stopped;

        Run(int most, Consumer<FetchStep> watch) {
            this.most = most;
            this.watch = watch;
        }

        void fetch(PictureKind kind) {
            var place = Place.START;
            while (!isOver()) {
                var batch = store.after(
                        place, kind, sources.hosts(), FAILURE_STANDS, Math.min(BATCH, most - fetched - failed));
                if (batch.isEmpty()) {
                    return;
                }
                for (Missing missing : batch) {
                    ask(missing, kind);
                    if (isOver()) {
                        return;
                    }
                }
                place = batch.getLast().place();
            }
        }

        private boolean isOver() {
            return stopped != null || fetched + failed >= most;
        }

        private void ask(Missing missing, PictureKind kind) {
            String problem = problem(missing, kind);
            watch.accept(new FetchStep(missing.path(), missing.url(), problem));
            if (problem == null) {
                fetched++;
                failedInARow = 0;
            } else {
                failed++;
                failedInARow++;
            }
            if (failedInARow >= FAILURES_IN_A_ROW) {
                stopped = FAILURES_IN_A_ROW + " addresses in a row gave no picture; the last one: " + problem;
            }
        }

        /** Tries once, and again where the source says that it only needs a rest. */
        private @Nullable String problem(Missing missing, PictureKind kind) {
            @Nullable String problem = null;
            for (int tries = 0; tries < TRIES; tries++) {
                try {
                    rest(sources.pause());
                    URI address = URI.create(missing.url());
                    intake.take(missing.subject(), kind, sources.fetch(address), missing.label(), address);
                    return null;
                } catch (PassingException e) {
                    problem = e.getMessage();
                    rest(e.pause());
                } catch (PictureException | IllegalArgumentException e) {
                    store.failed(missing.url(), String.valueOf(e.getMessage()));
                    return e.getMessage();
                }
            }
            return problem;
        }

        private void rest(Duration pause) {
            try {
                pausing.rest(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                stopped = "interrupted";
            }
        }
    }
}
