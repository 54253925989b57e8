package app.matinee.ingest.json;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads files of which each holds many rows, and keeps the last one, so that it is not read for each of them. */
public final class LastDocument {
    private @Nullable Path file;
    private @Nullable JsonDocument document;

    /** Reads a file as {@link JsonDocument} does, or returns what was read of it just before. */
    public JsonDocument read(Path wanted) {
        JsonDocument kept = document;
        if (kept == null || !wanted.equals(file)) {
            kept = JsonDocument.read(wanted);
            document = kept;
            file = wanted;
        }
        return kept;
    }
}
