package app.matinee.ingest.member;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes tables as RFC 4180 says; a text with which spreadsheets would calculate gets an apostrophe before it. */
final class CsvText {
    private static final String FORMULAS = "=+-@\t\r";

    private CsvText() {}

    /** Writes rows under the columns that any of them has; no rows give an empty text. */
    static String of(List<Map<String, Object>> rows) {
        Set<String> columns = new LinkedHashSet<>();
        rows.forEach(row -> columns.addAll(row.keySet()));
        var text = new StringBuilder();
        if (!columns.isEmpty()) {
            line(text, List.copyOf(columns));
        }
        for (var row : rows) {
            line(text, columns.stream().map(column -> string(row.get(column))).toList());
        }
        return text.toString();
    }

    private static String string(@Nullable Object value) {
        var text = value == null ? "" : value.toString();
        var isFormula = value instanceof String && !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0;
        return isFormula ? "'" + text : text;
    }

    /** Adds a line. */
    static void line(StringBuilder text, List<String> fields) {
        text.append(fields.stream().map(CsvText::field).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String field(String field) {
        return field.chars().anyMatch(letter -> letter == '"' || letter == ',' || letter == '\n' || letter == '\r')
                ? '"' + field.replace("\"", "\"\"") + '"'
                : field;
    }
}
