package app.matinee.criticism;

import app.matinee.scoring.CertificationPolicy;
import app.matinee.scoring.CriticsPolicy;
import app.matinee.scoring.ReleaseSize;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Holds what an operator may change of the critics' rules; the defaults are those of {@code docs/scoring.md}.
 *
 * @param minimumReviews from how many reviews on a score is shown, at least 1
 * @param minimumReviewsWide the same for wide releases; null takes {@code minimumReviews}
 * @param minimumReviewsLimited the same for limited releases and those of unknown size
 * @param minimumReviewsStreaming the same for titles released by streaming
 * @param steadyDays for how many days a certificate's thresholds must have held, 0 or more
 */
@ConfigurationProperties(prefix = "matinee.scores.critics", ignoreUnknownFields = false)
public record CriticsSettings(
        @DefaultValue("5") int minimumReviews,
        @Nullable Integer minimumReviewsWide,
        @Nullable Integer minimumReviewsLimited,
        @Nullable Integer minimumReviewsStreaming,
        @DefaultValue("7") int steadyDays) {
    public CriticsSettings {
        if (minimumReviews < 1) {
            throw new IllegalArgumentException("minimum-reviews must be 1 or more, not " + minimumReviews);
        }
        if (steadyDays < 0) {
            throw new IllegalArgumentException("steady-days must be 0 or more, not " + steadyDays);
        }
    }

    CriticsPolicy policy() {
        Map<ReleaseSize, Integer> minimums = new EnumMap<>(ReleaseSize.class);
        put(minimums, ReleaseSize.WIDE, minimumReviewsWide);
        put(minimums, ReleaseSize.LIMITED, minimumReviewsLimited);
        put(minimums, ReleaseSize.STREAMING, minimumReviewsStreaming);
        var standard = CriticsPolicy.standard();
        var certification = standard.certification();
        return new CriticsPolicy(
                minimumReviews,
                minimums,
                standard.freshFrom(),
                new CertificationPolicy(
                        certification.gainedAt(),
                        certification.lostBelow(),
                        certification.topCritics(),
                        certification.wideReviews(),
                        certification.limitedReviews(),
                        certification.seasonReviews(),
                        steadyDays),
                false);
    }

    private static void put(Map<ReleaseSize, Integer> minimums, ReleaseSize size, @Nullable Integer minimum) {
        if (minimum != null) {
            minimums.put(size, minimum);
        }
    }
}
