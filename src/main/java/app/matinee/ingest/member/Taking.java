package app.matinee.ingest.member;

import app.matinee.accounts.AccountId;
import app.matinee.audience.OnConflict;
import app.matinee.ingest.member.UploadOverview.State;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes an upload in step by step, beside the request that asked for it, and takes it back. */
@Component
class Taking {
    /** Most uploads are done by then, so that nobody sees a page about waiting. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /** A step takes seconds; whoever has done none for so long has ended. */
    private static final Duration QUIET = Duration.ofMinutes(2);

    private static final Logger LOG = LoggerFactory.getLogger(Taking.class);

    private final List<Step> steps;
    private final TakingStore store;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Taking(List<Step> steps, TakingStore store, TransactionTemplate transaction, Clock clock) {
        this.steps = steps.stream().sorted(Comparator.comparing(Step::what)).toList();
        this.store = store;
        this.transaction = transaction;
        this.clock = clock;
    }

    void begin(AccountId account, UploadId id, OnConflict rule) {
        var now = clock.instant();
        if (!store.begin(id, account, rule, now, now.minus(QUIET))) {
            return;
        }
        var run = new CompletableFuture<Boolean>();
        Thread.startVirtualThread(() -> run.complete(take(account, id)));
        try {
            run.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            LOG.debug("Upload {} takes longer than a request waits", id);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("An upload's run hides no failure", e);
        }
    }

    private boolean take(AccountId account, UploadId id) {
        try {
            var rule = store.rule(id);
            for (var done = 0; done < steps.size(); done++) {
                store.progress(id, done, clock.instant());
                steps.get(done).take(account, id, rule);
            }
            store.end(id, State.DONE, clock.instant());
            return true;
        } catch (RuntimeException e) {
            LOG.error("Upload {} was not taken in to its end; it can go on or be undone", id, e);
            store.end(id, State.FAILED, clock.instant());
            return false;
        }
    }

    void undo(AccountId account, UploadId id) {
        transaction.executeWithoutResult(status -> {
            if (store.lockDone(id, account)) {
                steps.reversed().forEach(step -> step.takeBack(account, id));
                store.end(id, State.UNDONE, clock.instant());
            }
        });
    }
}
