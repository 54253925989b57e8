package app.matinee.web.component;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * States one fact about a title or a person: a label and one or more values, in order.
 *
 * @param folded what few want to know, which opens on demand; null without
 */
public record FactRow(
        String label, List<Value> values, @Nullable Folded folded) {

    public FactRow(String label, List<Value> values) {
        this(label, values, null);
    }

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

    /** Lists further values in groups, under a summary such as {@code In other countries (13)}. */
    public record Folded(String summary, List<Group> groups) {}

    /** Lists values that have something in common, such as {@code Australia}. */
    public record Group(String name, List<Value> values) {}

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
