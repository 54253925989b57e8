package app.matinee.web.component;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Leads through the pages of a list.
 *
 * @param summary {@code 1–20 of 255}
 * @param pages numbered pages in order; a null {@code href} marks a gap; empty for lists that only go on
 */
public record PageLinks(
        String summary,
        @Nullable String previousHref,
        @Nullable String nextHref,
        List<Numbered> pages) {

    /** One numbered page. */
    public record Numbered(String text, @Nullable String href, boolean current) {}

    public boolean isNeeded() {
        return previousHref != null || nextHref != null;
    }
}
