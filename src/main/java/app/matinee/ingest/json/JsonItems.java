package app.matinee.ingest.json;

import app.matinee.ingest.RefusedFileException;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the items of a document one after another, so that memory does not grow with it: those of the list that it is,
 * or of the lists in the object that it is.
 *
 * <p>Made for documents that anybody may have written: what is nested deeper than any export or has items larger than
 * any is refused before an item is built.
 */
public final class JsonItems {
    private static final int DEEPEST = 32;
    private static final int LONGEST_TEXT = 1 << 20;
    /** A series of a thousand episodes, each with its plays and ids, has a twentieth of it. */
    private static final int LARGEST_ITEM = 500_000;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_TEXT)
                            .maxNumberLength(100)
                            .maxNameLength(1_000)
                            .build())
                    .build())
            .build();

    private final byte[] bytes;

    /** Holds a document in UTF-8, with or without byte order mark. */
    public JsonItems(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Is handed an item. */
    @FunctionalInterface
    public interface Taker {
        /**
         * Takes an item.
         *
         * @param field the one that holds the list; empty where the document is the list, or an object without lists
         * @param line where the item begins, counted from 1
         */
        void take(String field, JsonNode item, long line);
    }

    /**
     * Hands out the items in their order; of an object without lists, the object as the only one.
     *
     * @throws RefusedFileException if it is no JSON, or is more than an export can be
     */
    public void forEach(Taker taker) {
        read(parser -> weigh(parser));
        read(parser -> {
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                items("", parser, taker);
            } else {
                fields(parser, taker);
            }
        });
    }

    private void read(Consumer<JsonParser> reader) {
        try (var parser = MAPPER.createParser(bytes)) {
            reader.accept(parser);
        } catch (JacksonException e) {
            var place = e.getLocation();
            throw new RefusedFileException(
                    "It is no JSON that can be read%s: %s"
                            .formatted(
                                    place == null ? "" : ", from line %d on".formatted(place.getLineNr()),
                                    e.getOriginalMessage()),
                    e);
        }
    }

    /** Goes through all of it once without building anything. */
    private static void weigh(JsonParser parser) {
        var depth = 0;
        var tokens = 0;
        for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            tokens = depth <= 2 && token == JsonToken.START_OBJECT ? 0 : tokens + 1;
            if (tokens > LARGEST_ITEM) {
                throw new RefusedFileException("It has an item of more than %,d values, near line %,d"
                        .formatted(LARGEST_ITEM, parser.currentLocation().getLineNr()));
            }
        }
    }

    private static void items(String field, JsonParser parser, Taker taker) {
        for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            var line = parser.currentTokenLocation().getLineNr();
            JsonNode item = parser.readValueAsTree();
            taker.take(field, item, line);
        }
    }

    private static void fields(JsonParser parser, Taker taker) {
        var object = MAPPER.createObjectNode();
        var line = parser.currentTokenLocation().getLineNr();
        var lists = false;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                lists = true;
                items(name, parser, taker);
            } else {
                object.set(name, parser.<JsonNode>readValueAsTree());
            }
        }
        if (!lists) {
            taker.take("", object, line);
        }
    }
}
