package app.matinee.catalog;

import java.util.List;
import java.util.stream.Stream;

/**
 * Tells what a load of titles did.
 *
 * @param created titles that were new
 * @param changed titles that were known and of which the source told something new
 * @param unchanged titles that were known and of which the source told nothing new
 * @param waiting rows that fit several titles, or one only doubtfully, and wait for somebody's decision
 * @param rejected rows that could not be used, in the order of their lines
 */
public record LoadReport(int created, int changed, int unchanged, int waiting, List<Rejected> rejected) {
    static final LoadReport NOTHING = new LoadReport(0, 0, 0, 0, List.of());

    public LoadReport {
        rejected = List.copyOf(rejected);
    }

    /** Adds what was done next. */
    public LoadReport plus(LoadReport next) {
        return new LoadReport(
                created + next.created,
                changed + next.changed,
                unchanged + next.unchanged,
                waiting + next.waiting,
                Stream.concat(rejected.stream(), next.rejected.stream()).toList());
    }

    /** Tells why a row could not be used and what would be right. */
    public record Rejected(long line, String column, String value, String reason) {}
}
