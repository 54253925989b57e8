package app.matinee.ingest.json;

import app.matinee.ingest.fields.Dates;
import app.matinee.ingest.fields.Texts;
import app.matinee.ingest.table.RejectedRow;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Points at a value in a JSON document and reads it as what it should be.
 *
 * <p>A value that is missing, null or an empty text is absent: reading it gives null, nothing or an empty list. One of
 * the wrong kind is absent too, and noted among the rejected rows with document, path, value and what would be right;
 * each reading notes it anew, so read it once.
 */
public final class Json {
    private static final Json ABSENT = new Json(null, "", 0, row -> {});
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,20})?");
    private static final LocalDate FIRST_DAY = LocalDate.of(1870, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2200, 12, 31);
    private static final int LONGEST_QUOTE = 200;

    private final @Nullable JsonNode node;
    private final String place;
    private final long line;
    private final Consumer<RejectedRow> rejects;

    private Json(@Nullable JsonNode node, String place, long line, Consumer<RejectedRow> rejects) {
        this.node = node;
        this.place = place;
        this.line = line;
        this.rejects = rejects;
    }

    /**
     * Points at a whole document.
     *
     * @param document what people know it by, such as the file's name
     * @param line of the rejected rows, counted from 1
     */
    public static Json of(JsonNode root, String document, long line, Consumer<RejectedRow> rejects) {
        return new Json(root, document.isEmpty() ? "$" : document + " $", line, rejects);
    }

    /** Returns what is nowhere. */
    public static Json absent() {
        return ABSENT;
    }

    public boolean isAbsent() {
        return node == null
                || node.isMissingNode()
                || node.isNull()
                || (node.isString() && node.stringValue().isBlank());
    }

    public boolean isList() {
        return node != null && node.isArray();
    }

    /** Points at a field; absent where this is no object or has no such field. */
    public Json at(String field) {
        JsonNode child = node == null ? null : node.get(field);
        return child == null ? ABSENT : new Json(child, path(field), line, rejects);
    }

    private String path(String field) {
        return field.chars().allMatch(c -> c == '_' || Character.isLetterOrDigit(c))
                ? place + "." + field
                : place + "['" + field + "']";
    }

    /** Points at the first of several fields that is not absent. */
    public Json atAny(String... fields) {
        for (String field : fields) {
            Json found = at(field);
            if (!found.isAbsent()) {
                return found;
            }
        }
        return ABSENT;
    }

    /** Points at the items of a list. */
    public List<Json> items() {
        JsonNode list = node;
        if (list == null || isAbsent()) {
            return List.of();
        }
        if (!list.isArray()) {
            reject("a list in [] would be right");
            return List.of();
        }
        List<Json> items = new ArrayList<>(list.size());
        for (int i = 0; i < list.size(); i++) {
            items.add(new Json(list.get(i), place + "[" + i + "]", line, rejects));
        }
        return items;
    }

    /** Points at the fields of an object, by their names and in their order. */
    public Map<String, Json> fields() {
        JsonNode object = node;
        if (object == null || isAbsent()) {
            return Map.of();
        }
        if (!object.isObject()) {
            reject("an object in {} would be right");
            return Map.of();
        }
        Map<String, Json> fields = new LinkedHashMap<>();
        object.properties()
                .forEach(field ->
                        fields.put(field.getKey(), new Json(field.getValue(), path(field.getKey()), line, rejects)));
        return fields;
    }

    /** Reads a text of one line or several. */
    public @Nullable String text(int longest) {
        return text(longest, Texts::clean);
    }

    /** Reads a text just as it is. */
    public @Nullable String verbatim(int longest) {
        return text(longest, text -> text);
    }

    /** Reads a name: a text of one line. */
    public @Nullable String name(int longest) {
        return text(longest, Texts::inOneLine);
    }

    private @Nullable String text(int longest, Function<String, String> cleaned) {
        JsonNode value = node;
        if (value == null || isAbsent()) {
            return null;
        }
        if (!value.isString()) {
            reject("a text in quotation marks would be right");
            return null;
        }
        String text = cleaned.apply(value.stringValue());
        if (text.codePointCount(0, text.length()) > longest) {
            reject("at most %d characters would be right".formatted(longest));
            return null;
        }
        return text.isEmpty() ? null : text;
    }

    /** Reads a text or a number as it stands, such as an id. */
    public @Nullable String word(Pattern form, String right) {
        JsonNode value = node;
        if (value == null || isAbsent()) {
            return null;
        }
        String word = value.isString() || value.isNumber() ? value.asString().strip() : "";
        if (!form.matcher(word).matches()) {
            reject(right + " would be right");
            return null;
        }
        return word;
    }

    /** Reads a whole number; many programs write numbers as texts. */
    public @Nullable Integer number(int least, int most) {
        BigDecimal number = decimal();
        if (number == null) {
            return null;
        }
        boolean fits = number.stripTrailingZeros().scale() <= 0
                && number.compareTo(BigDecimal.valueOf(least)) >= 0
                && number.compareTo(BigDecimal.valueOf(most)) <= 0;
        if (!fits) {
            reject("a whole number from %d to %d would be right".formatted(least, most));
            return null;
        }
        return number.intValueExact();
    }

    /** Reads a whole number of which 0 means that it is not known. */
    public @Nullable Integer positive(int most) {
        Integer number = number(0, most);
        return number == null || number == 0 ? null : number;
    }

    /** Reads a number with or without a fraction. */
    public @Nullable BigDecimal decimal() {
        JsonNode value = node;
        if (value == null || isAbsent()) {
            return null;
        }
        String word = value.isString() ? value.stringValue().strip() : "";
        if (value.isNumber()) {
            word = value.asString();
        }
        if (!NUMBER.matcher(word).matches()) {
            reject("a number would be right");
            return null;
        }
        return new BigDecimal(word);
    }

    /** Reads a day; a time of day is left out. */
    public @Nullable LocalDate date() {
        String text = name(40);
        if (text == null) {
            return null;
        }
        try {
            LocalDate date = Dates.read(text).orElse(null);
            if (date == null || (!date.isBefore(FIRST_DAY) && !date.isAfter(LAST_DAY))) {
                return date;
            }
            reject("a day between %s and %s would be right".formatted(FIRST_DAY, LAST_DAY));
        } catch (DateTimeException e) {
            reject("a day like 1957-10-12 would be right");
        }
        return null;
    }

    /** Tells whether this is true; absent is not. */
    public boolean isTrue() {
        return node != null && node.isBoolean() && node.booleanValue();
    }

    /** Notes that this value is no use, and what would be right. */
    public void reject(String right) {
        rejects.accept(new RejectedRow(line, place, quote(), right));
    }

    private String quote() {
        String text = node == null ? "" : node.isString() ? node.stringValue() : node.toString();
        return text.codePointCount(0, text.length()) <= LONGEST_QUOTE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
    }
}
