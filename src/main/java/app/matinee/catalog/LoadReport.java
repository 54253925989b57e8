package app.matinee.catalog;

import java.util.List;

/**
 * Tells what a load of titles did.
 *
 * @param created titles that were new
 * @param changed titles that were known and gained or changed a fact
 * @param unchanged titles that were known and stayed as they were
 * @param rejected drafts that could not be used, in the order of their lines
 */
public record LoadReport(int created, int changed, int unchanged, List<Rejected> rejected) {
    public LoadReport {
        rejected = List.copyOf(rejected);
    }

    /** Tells why a draft could not be used and what would be right. */
    public record Rejected(long line, String column, String value, String reason) {}
}
