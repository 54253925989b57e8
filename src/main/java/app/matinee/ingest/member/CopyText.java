package app.matinee.ingest.member;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects rows in the text format of {@code COPY}. */
final class CopyText {
    private final StringBuilder text = new StringBuilder();

    /** Adds a row; null is null, and a list is an array of texts. */
    void add(@Nullable Object... values) {
        for (var index = 0; index < values.length; index++) {
            text.append(index == 0 ? "" : "\t");
            switch (values[index]) {
                case null -> text.append("\\N");
                case List<?> items -> escape(array(items));
                case Object value -> escape(value.toString());
            }
        }
        text.append('\n');
    }

    private static String array(List<?> items) {
        var array = new StringBuilder("{");
        for (var item : items) {
            array.append(array.length() == 1 ? "\"" : ",\"")
                    .append(String.valueOf(item).replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
        return array.append('}').toString();
    }

    private void escape(String value) {
        text.append(value.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                // PostgreSQL's text has no place for it.
                .replace('\0', ' '));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
