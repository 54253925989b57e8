package app.matinee.web.poster;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what a poster can be drawn from.
 *
 * @param id chooses composition and palette, so that a title keeps its poster when its name is corrected
 * @param year null if unknown
 * @param director null if unknown; several are joined by the caller
 * @param genres in their order; the first three are shown
 */
public record PosterFacts(
        long id,
        String name,
        @Nullable String year,
        @Nullable String director,
        List<String> genres) {}
