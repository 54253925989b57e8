package app.matinee.platform.config;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Holds the words that a site calls itself and its scores by. None is blank.
 *
 * @param name name of the site
 * @param criticsScore name of the critics' score
 * @param audienceScore name of the audience's score
 * @param certified name of the highest state of the critics' score
 * @param verifiedHot name of the highest state of the audience's score
 * @param source address of the source code of the running version, linked at the foot of every page; null links none
 * @param notice a sentence at the foot of every page; null shows none
 */
@ConfigurationProperties(prefix = "matinee.brand", ignoreUnknownFields = false)
public record BrandSettings(
        @DefaultValue("Matinee") String name,
        @DefaultValue("Critics' score") String criticsScore,
        @DefaultValue("Audience score") String audienceScore,
        @DefaultValue("Certified") String certified,
        @DefaultValue("Verified") String verifiedHot,
        @Nullable String source,
        @Nullable String notice) {

    public BrandSettings {
        requireText("name", name);
        requireText("critics-score", criticsScore);
        requireText("audience-score", audienceScore);
        requireText("certified", certified);
        requireText("verified-hot", verifiedHot);
    }

    private static void requireText(String key, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(key + " must not be blank");
        }
    }
}
