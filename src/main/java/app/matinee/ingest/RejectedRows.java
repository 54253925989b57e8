package app.matinee.ingest;

import app.matinee.ingest.table.RejectsFile;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Tells how many rows were not taken and where they are listed.
 *
 * @param file CSV with line, column, value and reason; null when nothing was rejected
 */
public record RejectedRows(long count, @Nullable Path file) {
    static RejectedRows of(RejectsFile rejects) {
        return new RejectedRows(rejects.count(), rejects.file());
    }
}
