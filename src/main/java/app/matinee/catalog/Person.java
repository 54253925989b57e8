package app.matinee.catalog;

import app.matinee.values.Slug;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Describes a person. */
public record Person(
        PersonId id,
        Slug slug,
        String name,
        @Nullable LocalDate born,
        @Nullable LocalDate died,
        @Nullable String biography) {}
