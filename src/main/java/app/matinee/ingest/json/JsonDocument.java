package app.matinee.ingest.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.matinee.ingest.RefusedFileException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** Holds what a file is: one document, or one in each line, as in NDJSON. */
public final class JsonDocument {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final int LARGEST = 256 << 20;
    private static final int SHOWN = 200;

    private final JsonNode root;
    private final boolean inLines;
    private final List<Broken> broken = new ArrayList<>();

    /**
     * Tells why a line is no document.
     *
     * @param line counted from 1
     * @param text its beginning
     */
    public record Broken(long line, String text, String reason) {}

    private JsonDocument(JsonNode root, boolean inLines) {
        this.root = root;
        this.inLines = inLines;
    }

    /**
     * Reads a file, plain or gzip.
     *
     * @throws RefusedFileException if it is not JSON or cannot be read
     */
    public static JsonDocument read(Path file) {
        try (InputStream raw = Files.newInputStream(file)) {
            byte[] bytes = raw.readNBytes(LARGEST);
            return oneOrMore(isGzip(bytes) ? unzip(bytes) : bytes);
        } catch (IOException e) {
            throw new RefusedFileException("It can't be read: " + e.getMessage(), e);
        }
    }

    private static JsonDocument oneOrMore(byte[] bytes) {
        try {
            return new JsonDocument(parse(bytes), false);
        } catch (RefusedFileException e) {
            ArrayNode documents = MAPPER.createArrayNode();
            JsonDocument lines = new JsonDocument(documents, true);
            new String(bytes, UTF_8).lines().forEach(line -> documents.add(lines.line(line, documents.size() + 1)));
            // One alone may be the end of a document of many lines that is broken.
            if (documents.valueStream().filter(JsonNode::isObject).limit(2).count() < 2) {
                throw e;
            }
            return lines;
        }
    }

    /** Returns the document of a line; null for a blank line and for one that is noted as broken. */
    private JsonNode line(String line, long number) {
        try {
            return line.isBlank() ? MAPPER.nullNode() : MAPPER.readTree(line);
        } catch (JacksonException e) {
            String text = line.substring(0, Math.min(line.length(), SHOWN));
            broken.add(new Broken(number, text, "This line is no JSON: " + words(e)));
            return MAPPER.nullNode();
        }
    }

    /** Returns the document, or an array that holds in each place what stands in that line. */
    public JsonNode root() {
        return root;
    }

    /** Returns the lines that are no documents. */
    public List<Broken> broken() {
        return List.copyOf(broken);
    }

    /** Tells whether it is several documents, one in each line. */
    public boolean isInLines() {
        return inLines;
    }

    /** Hands out each document with where it stands, as RFC 6901 has it: the only one, or those of the lines. */
    public void forEach(BiConsumer<String, JsonNode> taker) {
        if (!inLines) {
            taker.accept("", root);
            return;
        }
        for (int i = 0; i < root.size(); i++) {
            if (!root.get(i).isNull()) {
                taker.accept("/" + i, root.get(i));
            }
        }
    }

    /** Returns the line, counted from 1, in which something stands where each line is a document. */
    public static long line(String pointer) {
        return Long.parseLong(pointer.split("/", 3)[1]) + 1;
    }

    /** Returns where in the document of its line something stands. */
    public static String withinLine(String pointer) {
        int next = pointer.indexOf('/', 1);
        return next < 0 ? "" : pointer.substring(next);
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
            throw new RefusedFileException("It is no JSON" + where(e.getLocation()) + ": " + words(e), e);
        }
    }

    /** The parser adds where in its own memory something began, which tells nobody anything. */
    private static String words(JacksonException e) {
        return String.valueOf(e.getOriginalMessage()).replaceFirst("(?s) \\(start marker at .*", "");
    }

    private static String where(@Nullable TokenStreamLocation location) {
        return location == null
                ? ""
                : ", from line %d, column %d on".formatted(location.getLineNr(), location.getColumnNr());
    }
}
