package app.matinee.ingest.json;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.StringNode;

/** Reads whole documents, plain or gzip. */
public final class JsonDocument {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final int LARGEST = 256 << 20;
    private static final int SHOWN = 200;

    private JsonDocument() {}

    /**
     * Reads a file. Several documents one after another, as in NDJSON, are one array of them; a line that is none stands
     * in it as text.
     *
     * @throws RefusedFileException if it is not JSON or cannot be read
     */
    public static JsonNode read(Path file) {
        try (InputStream raw = Files.newInputStream(file)) {
            byte[] bytes = raw.readNBytes(LARGEST);
            return oneOrMore(isGzip(bytes) ? unzip(bytes) : bytes);
        } catch (IOException e) {
            throw new RefusedFileException("It can't be read: " + e.getMessage(), e);
        }
    }

    private static JsonNode oneOrMore(byte[] bytes) {
        try {
            return parse(bytes);
        } catch (RefusedFileException e) {
            ArrayNode documents = MAPPER.createArrayNode();
            new String(bytes, UTF_8).lines().filter(line -> !line.isBlank()).forEach(line -> documents.add(line(line)));
            // One alone may be the end of a document of many lines that is broken.
            if (documents.valueStream().filter(JsonNode::isObject).limit(2).count() < 2) {
                throw e;
            }
            return documents;
        }
    }

    private static JsonNode line(String line) {
        try {
            return MAPPER.readTree(line);
        } catch (JacksonException e) {
            return StringNode.valueOf(line.substring(0, Math.min(line.length(), SHOWN)));
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
