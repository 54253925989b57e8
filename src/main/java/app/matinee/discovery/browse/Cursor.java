package app.matinee.discovery.browse;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Marks the end of a page by what its last title is ordered by, and its id. The next page begins behind that place,
 * whatever became of the title, so paging goes on to an end though values change meanwhile.
 */
record Cursor(TileOrder order, List<Object> values) {
    private static final String BETWEEN = " ";
    private static final char NUMBER = 'n';
    private static final char BYTES = 'b';

    Cursor {
        values = List.copyOf(values);
    }

    static Cursor behind(FieldDoc last, TileOrder order) {
        return new Cursor(order, List.of(last.fields));
    }

    /** Reads a cursor of an order with so many values; what isn't one is none. */
    static Optional<Cursor> of(@Nullable String text, TileOrder order) {
        if (text == null || text.isEmpty() || text.length() > 1000) {
            return Optional.empty();
        }
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII).split(BETWEEN, -1);
            List<Object> values = new ArrayList<>();
            for (int at = 1; at < parts.length; at++) {
                values.add(value(parts[at]));
            }
            var cursor = new Cursor(order, values);
            return parts[0].equals(order.word()) && cursor.isComplete() ? Optional.of(cursor) : Optional.empty();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static Object value(String part) {
        return switch (part.charAt(0)) {
            case NUMBER -> Long.valueOf(part.substring(1));
            case BYTES -> new BytesRef(HexFormat.of().parseHex(part.substring(1)));
            default -> throw new IllegalArgumentException(part);
        };
    }

    private boolean isComplete() {
        var types = values.stream().map(Object::getClass).toList();
        return types.equals(
                switch (order) {
                    case POPULAR -> List.of(Long.class, Long.class, Long.class);
                    case A_TO_Z -> List.of(BytesRef.class, Long.class);
                    default -> List.of(Long.class, Long.class);
                });
    }

    String text() {
        var text = new StringBuilder(order.word());
        for (var value : values) {
            text.append(BETWEEN);
            if (value instanceof BytesRef key) {
                text.append(BYTES).append(HexFormat.of().formatHex(key.bytes, key.offset, key.offset + key.length));
            } else {
                text.append(NUMBER).append(value);
            }
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.toString().getBytes(StandardCharsets.US_ASCII));
    }

    FieldDoc after() {
        return new FieldDoc(Integer.MAX_VALUE, Float.NaN, values.toArray());
    }
}
