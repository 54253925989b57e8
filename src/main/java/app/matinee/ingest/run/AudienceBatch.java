package app.matinee.ingest.run;

import java.util.ArrayList;
import java.util.List;

/** Collects ratings and tags until they are worth a delivery. */
final class AudienceBatch {
    /** Large, since ratings of a title come scattered, and each delivery folds the tallies of all titles it touches. */
    private static final int FULL = 200_000;

    private final List<ImportedRating> ratings = new ArrayList<>();
    private final List<ImportedTag> tags = new ArrayList<>();

    boolean add(ImportedRating rating) {
        return ratings.add(rating);
    }

    boolean add(ImportedTag tag) {
        return tags.add(tag);
    }

    List<ImportedRating> ratings() {
        return ratings;
    }

    List<ImportedTag> tags() {
        return tags;
    }

    boolean isFull() {
        return ratings.size() + tags.size() >= FULL;
    }

    boolean isEmpty() {
        return ratings.isEmpty() && tags.isEmpty();
    }

    void clear() {
        ratings.clear();
        tags.clear();
    }
}
