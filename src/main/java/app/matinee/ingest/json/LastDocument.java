package app.matinee.ingest.json;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads files of which each holds many rows, and keeps the last one, so that it is not read for each of them. */
public final class LastDocument {
    private @Nullable Path file;
    private @Nullable JsonNode root;

    /** Reads a file as {@link JsonDocument} does, or returns what was read of it just before. */
    public JsonNode read(Path wanted) {
        JsonNode kept = root;
        if (kept == null || !wanted.equals(file)) {
            kept = JsonDocument.read(wanted);
            root = kept;
            file = wanted;
        }
        return kept;
    }
}
