package app.matinee.discovery.likeness;

import app.matinee.catalog.TitleId;
import app.matinee.discovery.likeness.LikedTitle.Near;
import java.util.List;

/**
 * Holds a title that may be suggested, and which titles are like it.
 *
 * @param near the most alike first; may be empty
 */
record Candidate(TitleId title, List<Near> near) {
    Candidate {
        near = List.copyOf(near);
    }
}
