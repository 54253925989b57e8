package app.matinee.discovery;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names one title that somebody had a part in. Episodes stand together under their series.
 *
 * @param part what the part was: a department, or a company's role
 * @param roles the characters or jobs, in alphabetical order, at most three; may be empty
 * @param episodes how many episodes of the series it was; 0 where the title itself is meant
 * @param firstYear of the title, or of the first of the episodes; null if unknown, like the last
 */
public record Work<P>(
        P part,
        Tile tile,
        List<String> roles,
        int episodes,
        @Nullable Integer firstYear,
        @Nullable Integer lastYear) {}
