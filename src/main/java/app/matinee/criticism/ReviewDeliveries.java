package app.matinee.criticism;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/** Takes in critics' reviews in bulk: everything or, if it fails, nothing. */
@Component
public class ReviewDeliveries {
    private final PlatformTransactionManager transactions;
    private final DeliveryStore store;
    private final DeliveryMerge merge;
    private final ReviewUndo undo;

    ReviewDeliveries(
            PlatformTransactionManager transactions, DeliveryStore store, DeliveryMerge merge, ReviewUndo undo) {
        this.transactions = transactions;
        this.store = store;
        this.merge = merge;
        this.undo = undo;
    }

    /**
     * Opens a delivery. Rows are streamed to the database; nothing is visible until {@code finish}.
     *
     * <p>A delivery belongs to the thread that opened it, because its transaction does.
     *
     * @param settings how the rows are to be taken
     */
    public Delivery open(Settings settings) {
        return new Delivery(settings, transactions.getTransaction(new DefaultTransactionDefinition()));
    }

    /**
     * Undoes what a run brought and leaves what would be there without it, whichever runs came later: what another run
     * told of the same review stays or comes back, and critics and outlets that only this run named go.
     */
    @Transactional
    public UndoneReviews undo(int run) {
        return undo.undo(run);
    }

    /**
     * Says how a delivery is to be taken.
     *
     * @param source the name under which this source's review ids are kept, such as {@code reviews-2024}
     * @param pending whether critics and outlets that were not known yet wait for approval; else they are approved
     * @param demo whether what is new belongs to the demo catalogue and is marked so
     * @param dryRun whether to compute the report only and leave the database as it was
     * @param run the import that brings them, by which they can be undone; null for what is not from an import
     */
    public record Settings(
            String source,
            boolean pending,
            boolean demo,
            boolean dryRun,
            @Nullable Integer run) {}

    /** Tells why a delivered row could not be used. */
    public record Rejected(
            long line, String column, @Nullable String value, String reason) {}

    /** One delivery in progress; closing it before {@link #finish} leaves the database as it was. */
    public final class Delivery implements AutoCloseable {
        private final Settings settings;
        private final TransactionStatus transaction;
        private final DeliveryStore.Rows rows;

        private Delivery(Settings settings, TransactionStatus transaction) {
            this.settings = settings;
            this.transaction = transaction;
            this.rows = store.begin();
        }

        /** Streams one review; cheap, keeps nothing in memory. */
        public void add(DeliveredReview review) {
            rows.add(review);
        }

        /**
         * Matches titles, critics and outlets, merges the reviews, computes the scorecards of all titles touched, and
         * commits.
         *
         * @param rejected receives every row whose title is unknown or ambiguous, in the order of the lines
         */
        public DeliveryReport finish(Consumer<Rejected> rejected) {
            rows.end();
            var report = merge.merge(settings, rejected);
            if (settings.dryRun()) {
                transactions.rollback(transaction);
            } else {
                transactions.commit(transaction);
            }
            return report;
        }

        @Override
        public void close() {
            if (!transaction.isCompleted()) {
                rows.cancel();
                transactions.rollback(transaction);
            }
        }
    }
}
