package app.matinee.catalog;

import app.matinee.values.Slug;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Describes a person and what they are credited for.
 *
 * @param portrait null if there is none
 * @param filmography newest first, titles of unknown year last
 */
public record Person(
        PersonId id,
        Slug slug,
        String name,
        @Nullable LocalDate born,
        @Nullable LocalDate died,
        @Nullable String biography,
        @Nullable Picture portrait,
        List<Work> filmography) {

    /** Names one credit; the role is the character or null. */
    public record Work(
            TitleId title, Department department, @Nullable String role) {}
}
