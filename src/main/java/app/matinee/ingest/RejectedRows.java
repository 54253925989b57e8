package app.matinee.ingest;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Tells how many rows were not taken and where they are listed.
 *
 * @param file CSV with line, column, value and reason; null when nothing was rejected
 */
public record RejectedRows(long count, @Nullable Path file) {}
