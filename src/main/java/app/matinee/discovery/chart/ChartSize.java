package app.matinee.discovery.chart;

/**
 * Counts the titles that compete in a field.
 *
 * @param name of its genre; for other fields empty
 */
public record ChartSize(Field field, String name, int titles) {}
