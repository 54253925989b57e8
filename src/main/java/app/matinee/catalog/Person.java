package app.matinee.catalog;

import app.matinee.values.Slug;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Describes a person.
 *
 * @param otherNames in other scripts or of other days, at most a dozen, in alphabetical order
 * @param bornYear the year, also where the day is unknown; so is that of death
 * @param portrait null if there is none
 */
public record Person(
        PersonId id,
        Slug slug,
        String name,
        List<String> otherNames,
        @Nullable LocalDate born,
        @Nullable Integer bornYear,
        @Nullable LocalDate died,
        @Nullable Integer diedYear,
        @Nullable String biography,
        @Nullable Picture portrait) {}
