package app.matinee.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks which title a row of an import means.
 *
 * @param number by which it is answered
 * @param source the key of the source
 * @param id the source's own id; its namespace ends in {@code #name} where a file has no ids
 * @param kind such as {@code movie}
 * @param ids further ids that the row tells, each as namespace:value
 * @param reason why nobody but a person can tell
 * @param candidates the titles it may mean, the likeliest first; those that were merged away in the place of who took them
 */
public record Question(
        long number,
        String source,
        ExternalId id,
        String kind,
        @Nullable String name,
        @Nullable Integer year,
        List<String> ids,
        String reason,
        List<Candidate> candidates) {

    /** Describes a title; {@code directors} are joined by commas, null when nobody told them. */
    public record Candidate(
            String path,
            String name,
            @Nullable Integer year,
            @Nullable String directors) {}
}
