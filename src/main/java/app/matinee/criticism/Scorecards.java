package app.matinee.criticism;

import app.matinee.platform.changes.ChangeLog;
import app.matinee.scoring.CountedReview;
import app.matinee.scoring.CriticsPolicy;
import app.matinee.scoring.CriticsScorecard;
import app.matinee.scoring.ReleaseSize;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Keeps the scorecard of every title that critics reviewed, so that no page has to count. */
@Component
class Scorecards {
    private static final int BATCH = 500;

    private final ScorecardStore store;
    private final CriticsPolicy policy;
    private final Clock clock;
    private final TransactionOperations transaction;
    private final ChangeLog changes;

    Scorecards(
            ScorecardStore store,
            CriticsSettings settings,
            Clock clock,
            TransactionOperations transaction,
            ChangeLog changes) {
        this.transaction = transaction;
        this.changes = changes;
        this.store = store;
        this.policy = settings.policy();
        this.clock = clock;
    }

    /** Computes the scorecards of these titles anew from their reviews, critics' standings and dates. */
    void compute(List<Long> titles) {
        for (var from = 0; from < titles.size(); from += BATCH) {
            var batch = titles.subList(from, Math.min(titles.size(), from + BATCH));
            store.settleReviews(batch);
            computeBatch(batch, LocalDate.now(clock));
            store.forgetUnreviewed(batch);
        }
    }

    /** Computes every scorecard there is or should be; each batch is a transaction of its own. */
    int computeAll() {
        return computeInBatches(store.reviewedTitles());
    }

    /** Computes the scorecards that may have changed since they were computed, though nobody wrote anything. */
    int computeDue() {
        return computeInBatches(
                store.dueTitles(LocalDate.now(clock), policy.certification().steadyDays()));
    }

    private int computeInBatches(List<Long> titles) {
        for (var from = 0; from < titles.size(); from += BATCH) {
            var batch = titles.subList(from, Math.min(titles.size(), from + BATCH));
            transaction.executeWithoutResult(status -> {
                compute(batch);
                changes.record("title", batch);
            });
        }
        return titles.size();
    }

    private void computeBatch(List<Long> titles, LocalDate today) {
        var collector = new Collector(today);
        store.eachReview(titles, collector::take);
        store.save(collector.finish());
    }

    /** Gathers the reviews of one title after another. */
    private final class Collector {
        private final LocalDate today;
        private final List<ScorecardStore.Scored> scored = new ArrayList<>();
        private final List<CountedReview> reviews = new ArrayList<>();
        private long title;
        private ReleaseSize size = ReleaseSize.UNKNOWN;

        Collector(LocalDate today) {
            this.today = today;
        }

        void take(long next, ReleaseSize nextSize, @Nullable CountedReview review) {
            if (next != title) {
                close();
                title = next;
                size = nextSize;
            }
            if (review != null) {
                reviews.add(review);
            }
        }

        private void close() {
            if (title != 0) {
                scored.add(new ScorecardStore.Scored(title, CriticsScorecard.of(reviews, size, policy, today)));
            }
            reviews.clear();
        }

        List<ScorecardStore.Scored> finish() {
            close();
            return scored;
        }
    }
}
