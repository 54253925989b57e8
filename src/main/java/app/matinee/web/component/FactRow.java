package app.matinee.web.component;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** States one fact about a title or a person: a label and one or more values, in order. */
public record FactRow(String label, List<Value> values) {

    /**
     * One value.
     *
     * @param href null for plain text
     * @param dateTime ISO 8601 date or duration if the value is one
     * @param note in brackets after it, smaller; null without
     */
    public record Value(
            String text,
            @Nullable String href,
            @Nullable String dateTime,
            @Nullable String note) {}

    /** States a fact in plain text. */
    public static FactRow of(String label, String text) {
        return new FactRow(label, List.of(new Value(text, null, null, null)));
    }

    /** States a date or a duration, in words and in ISO 8601. */
    public static FactRow time(String label, String text, String dateTime) {
        return new FactRow(label, List.of(new Value(text, null, dateTime, null)));
    }

    /** States a fact by links. */
    public static FactRow links(String label, List<Link> links) {
        return new FactRow(
                label,
                links.stream()
                        .map(link -> new Value(link.text(), link.href(), null, null))
                        .toList());
    }
}
