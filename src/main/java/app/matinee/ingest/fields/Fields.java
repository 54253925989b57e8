package app.matinee.ingest.fields;

import app.matinee.ingest.table.Entry;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of one row by column. A column that the file lacks and an empty field are both null; what cannot be
 * read throws {@link BadFieldException}.
 */
public final class Fields<C extends Enum<C>> {
    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d{1,9}(\\.0{1,3})?");

    private final Layout.Placed<C> columns;
    private final Entry.Row row;

    public Fields(Layout.Placed<C> columns, Entry.Row row) {
        this.columns = columns;
        this.row = row;
    }

    public long line() {
        return row.line();
    }

    /** Tells whether the file has a column at all. */
    public boolean hasColumn(C column) {
        return columns.positions().containsKey(column);
    }

    /** Reads a text that is kept as it was written, line breaks included. */
    public @Nullable String text(C column, int longest) {
        String text = Texts.clean(raw(column));
        return Texts.isEmpty(text) ? null : within(column, text, longest);
    }

    /** Reads a name or a key: one line, and the words that programs write for nothing are nothing. */
    public @Nullable String name(C column, int longest) {
        String text = Texts.inOneLine(raw(column));
        return Texts.isAbsent(text) ? null : within(column, text, longest);
    }

    private String within(C column, String text, int longest) {
        if (text.codePointCount(0, text.length()) > longest) {
            throw bad(column, "This is longer than %d characters".formatted(longest));
        }
        return text;
    }

    /** Reads a whole number; {@code 1957.0} is one. */
    public @Nullable Integer number(C column, int least, int most) {
        String text = Texts.inOneLine(raw(column));
        if (Texts.isAbsent(text)) {
            return null;
        }
        int number = WHOLE_NUMBER.matcher(text).matches() ? (int) Double.parseDouble(text) : Integer.MIN_VALUE;
        if (number < least || number > most) {
            throw bad(column, "A whole number from %d to %d would be right".formatted(least, most));
        }
        return number;
    }

    /**
     * Reads a date; one that the source marks as unknown is null.
     *
     * @param earliest the first day that makes sense
     * @param latest the last one
     */
    public @Nullable LocalDate date(C column, LocalDate earliest, LocalDate latest) {
        String text = Texts.inOneLine(raw(column));
        if (Texts.isAbsent(text)) {
            return null;
        }
        LocalDate date = read(column, text);
        if (date != null && (date.isBefore(earliest) || date.isAfter(latest))) {
            throw bad(column, "The date should lie between %s and %s".formatted(earliest, latest));
        }
        return date;
    }

    private @Nullable LocalDate read(C column, String text) {
        try {
            return Dates.read(text).orElse(null);
        } catch (DateTimeException e) {
            throw bad(column, String.valueOf(e.getMessage()));
        }
    }

    /** Reads a yes or a no. */
    public @Nullable Boolean flag(C column) {
        String text = Texts.inOneLine(raw(column)).toLowerCase(Locale.ROOT);
        if (Texts.isAbsent(text)) {
            return null;
        }
        return switch (text) {
            case "true", "yes", "1", "1.0", "t", "y" -> true;
            case "false", "no", "0", "0.0", "f", "n" -> false;
            default -> throw bad(column, "True or False would be right");
        };
    }

    /** Reads a list; empty items are left out. */
    public List<String> list(C column, String separator, int longest) {
        return Stream.of(raw(column).split(Pattern.quote(separator), -1))
                .map(Texts::inOneLine)
                .filter(item -> !Texts.isAbsent(item))
                .map(item -> within(column, item, longest))
                .toList();
    }

    /** Makes a complaint about a field, to be thrown. */
    public BadFieldException bad(C column, String reason) {
        return new BadFieldException(columns.name(column), raw(column), reason);
    }

    /** Returns the name that the file gives a column. */
    public String columnName(C column) {
        return columns.name(column);
    }

    private String raw(C column) {
        Integer position = columns.positions().get(column);
        return position == null ? "" : row.fields().get(position);
    }
}
