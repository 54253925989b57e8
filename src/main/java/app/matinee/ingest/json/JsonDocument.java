package app.matinee.ingest.json;

import app.matinee.ingest.RefusedFileException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads whole documents, plain or gzip. */
public final class JsonDocument {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final int LARGEST = 256 << 20;

    private JsonDocument() {}

    /**
     * Reads a file.
     *
     * @throws RefusedFileException if it is not JSON or cannot be read
     */
    public static JsonNode read(Path file) {
        try (InputStream raw = Files.newInputStream(file)) {
            byte[] bytes = raw.readNBytes(LARGEST);
            return parse(isGzip(bytes) ? unzip(bytes) : bytes);
        } catch (IOException e) {
            throw new RefusedFileException("It can't be read: " + e.getMessage(), e);
        }
    }

    private static boolean isGzip(byte[] bytes) {
        return bytes.length > 1 && bytes[0] == (byte) 0x1f && bytes[1] == (byte) 0x8b;
    }

    private static byte[] unzip(byte[] bytes) throws IOException {
        try (InputStream text = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return text.readNBytes(LARGEST);
        }
    }

    /**
     * Reads a document in UTF-8.
     *
     * @throws RefusedFileException if it is not JSON, or is cut short
     */
    public static JsonNode parse(byte[] bytes) {
        try {
            JsonNode root = MAPPER.readTree(bytes);
            if (root.isMissingNode()) {
                throw new RefusedFileException("It is empty; a JSON document would be right");
            }
            return root;
        } catch (JacksonException e) {
            throw new RefusedFileException("It is no JSON" + where(e.getLocation()) + ": " + e.getOriginalMessage(), e);
        }
    }

    private static String where(@Nullable TokenStreamLocation location) {
        return location == null
                ? ""
                : ", from line %d, column %d on".formatted(location.getLineNr(), location.getColumnNr());
    }
}
