package app.matinee.catalog;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects a batch's rows in the text format of {@code COPY}, a heap of text for each table. */
final class StagedRows {
    private final Map<Staged, StringBuilder> rows = new EnumMap<>(Staged.class);
    private final Set<TitleKind> kinds = EnumSet.noneOf(TitleKind.class);
    private long size;

    /** Notes that whole titles of a kind are among the rows. */
    void note(TitleKind kind) {
        kinds.add(kind);
    }

    /** Returns the kinds of the whole titles among the rows. */
    Set<TitleKind> kinds() {
        return kinds;
    }

    void add(Staged table, @Nullable Object... values) {
        var text = rows.computeIfAbsent(table, none -> new StringBuilder());
        var before = text.length();
        for (var index = 0; index < values.length; index++) {
            if (index > 0) {
                text.append('\t');
            }
            append(text, values[index]);
        }
        text.append('\n');
        size += text.length() - before;
    }

    private static void append(StringBuilder text, @Nullable Object value) {
        switch (value) {
            case null -> text.append("\\N");
            case String words -> escape(text, words);
            default -> text.append(value);
        }
    }

    private static void escape(StringBuilder text, String words) {
        for (var index = 0; index < words.length(); index++) {
            var letter = words.charAt(index);
            switch (letter) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                // PostgreSQL's text has no place for it.
                case '\0' -> text.append(' ');
                default -> text.append(letter);
            }
        }
    }

    /** Returns how many characters wait. */
    long size() {
        return size;
    }

    Map<Staged, StringBuilder> tables() {
        return rows;
    }

    void clear() {
        rows.clear();
        kinds.clear();
        size = 0;
    }
}
