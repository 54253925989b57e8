package app.matinee.web.profile;

import app.matinee.web.component.Figure;
import app.matinee.web.component.FilterLink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Heads all pages of one member.
 *
 * @param match how far the tastes of the member and of whoever looks agree; null where it cannot be told
 * @param own whether it is the page of whoever looks
 * @param follows whether the member follows whoever looks
 * @param tabs the parts that whoever looks may see
 */
public record ProfileHead(
        String handle,
        String name,
        String monogram,
        String sinceText,
        @Nullable String match,
        boolean own,
        boolean followed,
        boolean follows,
        boolean muted,
        List<Figure> figures,
        List<FilterLink> tabs) {}
