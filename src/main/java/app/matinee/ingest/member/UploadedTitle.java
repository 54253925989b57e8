package app.matinee.ingest.member;

import app.matinee.catalog.TitleId;
import app.matinee.scoring.Stars;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Describes a title as an upload names it, and what it may mean.
 *
 * @param number by which choices name it
 * @param name as the upload writes it
 * @param place such as S01E02; empty for films and whole series
 * @param meant what it means, or null
 * @param candidates among which to choose, the likeliest first; empty if there is nothing to choose
 * @param stars what the upload rates it, or null
 * @param mine what the member rates it here, or null
 */
public record UploadedTitle(
        int number,
        String name,
        @Nullable Integer year,
        String place,
        boolean decided,
        @Nullable Candidate meant,
        List<Candidate> candidates,
        @Nullable Stars stars,
        @Nullable Stars mine) {
    public UploadedTitle {
        candidates = List.copyOf(candidates);
    }

    /**
     * Names a title of the catalogue.
     *
     * @param path its address on this site
     */
    public record Candidate(
            TitleId id, String path, String name, @Nullable Integer year) {}

    /** Divides the titles of an upload. */
    public enum Group {
        CONFLICTS,
        UNSURE,
        UNKNOWN,
        CERTAIN
    }
}
