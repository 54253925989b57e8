package app.matinee.audience;

import app.matinee.scoring.AudiencePolicy;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Holds what an operator may change of the audience's rules; the defaults are those of {@code docs/scoring.md}.
 *
 * @param minimumRatings from how many ratings on a score is shown, at least 1
 * @param wideVerifiedRatings how many verified ratings a wide release needs for the highest state
 * @param limitedVerifiedRatings how many any other release needs
 * @param ratingsBeforeRelease whether a title may be rated before its first release anywhere
 */
@ConfigurationProperties(prefix = "matinee.scores.audience", ignoreUnknownFields = false)
public record AudienceSettings(
        @DefaultValue("50") int minimumRatings,
        @DefaultValue("500") int wideVerifiedRatings,
        @DefaultValue("250") int limitedVerifiedRatings,
        @DefaultValue("false") boolean ratingsBeforeRelease) {
    public AudienceSettings {
        if (minimumRatings < 1) {
            throw new IllegalArgumentException("minimum-ratings must be 1 or more, not " + minimumRatings);
        }
    }

    AudiencePolicy policy() {
        var standard = AudiencePolicy.standard();
        return new AudiencePolicy(
                minimumRatings,
                standard.hotFrom(),
                standard.verifiedHotGainedAt(),
                standard.verifiedHotLostBelow(),
                wideVerifiedRatings,
                limitedVerifiedRatings,
                ratingsBeforeRelease);
    }
}
