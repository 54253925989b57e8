package app.matinee.ingest.critics;

import app.matinee.criticism.DeliveryReport;
import app.matinee.criticism.ReviewDeliveries;
import app.matinee.criticism.ReviewDeliveries.Delivery;
import app.matinee.criticism.ReviewDeliveries.Rejected;
import app.matinee.ingest.fields.BadFieldException;
import app.matinee.ingest.table.Entry;
import app.matinee.ingest.table.RejectedRow;
import app.matinee.ingest.table.Rows;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Delivers the reviews of a table in one transaction: all that are usable or, if reading fails, none. */
@Component
public class ReviewIntake {
    private final ReviewDeliveries deliveries;

    ReviewIntake(ReviewDeliveries deliveries) {
        this.deliveries = deliveries;
    }

    /**
     * Reads the rows to their end and delivers them.
     *
     * @param rejects receives what was not taken: first what could not be read, then what has no title, each in the
     *     order of the lines
     */
    public DeliveryReport take(
            Rows rows, ReviewRows reader, ReviewDeliveries.Settings settings, Consumer<RejectedRow> rejects) {
        try (Delivery delivery = deliveries.open(settings)) {
            long unreadable = 0;
            for (Entry entry = rows.next(); entry != null; entry = rows.next()) {
                unreadable += add(entry, reader, delivery, rejects) ? 0 : 1;
            }
            return with(unreadable, delivery.finish(rejected -> rejects.accept(of(rejected))));
        }
    }

    private static boolean add(Entry entry, ReviewRows reader, Delivery delivery, Consumer<RejectedRow> rejects) {
        try {
            switch (entry) {
                case Entry.Row row -> delivery.add(reader.read(row));
                case Entry.Malformed malformed -> {
                    rejects.accept(RejectedRow.of(malformed));
                    return false;
                }
            }
            return true;
        } catch (BadFieldException e) {
            rejects.accept(e.rejects(entry.line()));
            return false;
        }
    }

    private static RejectedRow of(Rejected rejected) {
        return new RejectedRow(
                rejected.line(),
                rejected.column(),
                Objects.requireNonNullElse(rejected.value(), ""),
                rejected.reason());
    }

    private static DeliveryReport with(long unreadable, DeliveryReport report) {
        return new DeliveryReport(
                report.added(),
                report.changed(),
                report.unchanged(),
                report.pending(),
                report.rejected() + unreadable,
                report.titles());
    }
}
