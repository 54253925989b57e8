package app.matinee.criticism;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Describes an approved critic that an operator or the demo registers.
 *
 * @param publications names of those they write for; unknown ones are left out
 * @param topSince from when on they are a top critic; null when they are not
 * @param demo whether they are invented for the demo and marked so
 */
public record CriticEntry(
        String name,
        List<String> publications,
        @Nullable LocalDate topSince,
        @Nullable String biography,
        boolean demo) {}
