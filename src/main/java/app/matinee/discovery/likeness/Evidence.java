package app.matinee.discovery.likeness;

import app.matinee.catalog.TitleId;
import java.util.List;

/**
 * Counts what speaks for two titles being alike. It is the same seen from either of them, but for which is the other.
 *
 * @param members how many members like both
 * @param owners how many members have both on a public list of theirs
 * @param likes how many members like the one, {@code otherLikes} the other
 * @param people who did the same for both
 * @param themes how many keywords both have that few titles have
 * @param traits how alike their kinds are, from 0 to 1
 */
record Evidence(
        TitleId other,
        double members,
        int owners,
        int likes,
        int otherLikes,
        List<SharedPerson> people,
        int themes,
        double traits) {
    Evidence {
        people = List.copyOf(people);
    }
}
