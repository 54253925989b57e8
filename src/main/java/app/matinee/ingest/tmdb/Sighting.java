package app.matinee.ingest.tmdb;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Notes what a file was seen to hold.
 *
 * @param pointer where in the document, as RFC 6901 has it; empty for the whole
 * @param role as what it counts there
 * @param part the name of a part, else empty
 * @param subject what it is about, as far as it says so
 * @param id TMDB's id of it, or null; it may tell what it is about where nothing else does
 * @param possible the kinds of subjects that such a document can be about
 */
record Sighting(
        AnswerFile file,
        String pointer,
        Role role,
        String part,
        @Nullable Subject subject,
        @Nullable Long id,
        Set<Class<? extends Subject>> possible) {
    enum Role {
        /** The answer to a request for the title itself. */
        ANSWER,
        /** A line about it in a list of titles. */
        SUMMARY,
        /** A part of the answer, asked for alone. */
        PART
    }

    Sighting of(Subject found) {
        return new Sighting(file, pointer, role, part, found, id, possible);
    }
}
