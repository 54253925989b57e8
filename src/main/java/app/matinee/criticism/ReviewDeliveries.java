package app.matinee.criticism;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes in critics' reviews in bulk: everything or, if it fails, nothing. */
public interface ReviewDeliveries {
    /**
     * Opens a delivery. Rows are streamed to the database; nothing is visible until {@code finish}.
     *
     * @param settings how the rows are to be taken
     */
    Delivery open(Settings settings);

    /**
     * Says how a delivery is to be taken.
     *
     * @param source the name under which this source's review ids are kept, such as {@code reviews-2024}
     * @param pending whether critics and outlets that were not known yet wait for approval; else they are approved
     * @param demo whether what is new belongs to the demo catalogue and is marked so
     * @param dryRun whether to compute the report only and leave the database as it was
     */
    record Settings(String source, boolean pending, boolean demo, boolean dryRun) {}

    /** One delivery in progress; closing it before {@code finish} leaves the database as it was. */
    interface Delivery extends AutoCloseable {
        /** Streams one review; cheap, keeps nothing in memory. */
        void add(DeliveredReview review);

        /**
         * Matches titles, critics and outlets, merges the reviews, computes the scorecards of all titles touched, and
         * commits.
         *
         * @param rejected receives every row whose title is unknown or ambiguous, in the order of the lines
         */
        DeliveryReport finish(Consumer<Rejected> rejected);

        @Override
        void close();
    }

    /** Tells why a delivered row could not be used. */
    record Rejected(long line, String column, @Nullable String value, String reason) {}
}
