package app.matinee.discovery.chart;

import app.matinee.catalog.TitleId;

/**
 * Holds a place in a chart.
 *
 * @param place counted from 1
 * @param low the share that is certain, by which the chart is ordered: 0 to 1
 * @param positive how many liked it, of {@code total}
 */
public record Charted(TitleId title, long place, double low, int positive, int total) {}
