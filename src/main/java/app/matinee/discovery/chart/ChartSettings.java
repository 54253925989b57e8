package app.matinee.discovery.chart;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Says from when on a title stands in charts.
 *
 * @param minimumReviews how many critics' reviews it needs for those of critics, at least 1
 * @param minimumRatings how many ratings it needs for those of the audience, at least 1
 */
@ConfigurationProperties(prefix = "matinee.charts", ignoreUnknownFields = false)
public record ChartSettings(
        @DefaultValue("20") int minimumReviews,
        @DefaultValue("100") int minimumRatings) {
    public ChartSettings {
        if (minimumReviews < 1) {
            throw new IllegalArgumentException("minimum-reviews must be 1 or more, not " + minimumReviews);
        }
        if (minimumRatings < 1) {
            throw new IllegalArgumentException("minimum-ratings must be 1 or more, not " + minimumRatings);
        }
    }
}
