package app.matinee.web.person;

import app.matinee.platform.html.Page;
import app.matinee.web.component.ClampedText;
import app.matinee.web.component.CreditLine;
import app.matinee.web.component.FactRow;
import app.matinee.web.component.FilterLink;
import app.matinee.web.component.PageLinks;
import app.matinee.web.component.PosterView;
import app.matinee.web.layout.SiteChrome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shows one person.
 *
 * @param knownFor {@code Director, Screenwriter}; null if unknown
 * @param highest the title with the best critics' score, {@code lowest} the one with the worst; null where none is scored
 * @param departments leads to the credits of one department; empty where there is but one
 * @param credits of the departments that are on the page, that with most titles first
 */
public record PersonView(
        SiteChrome chrome,
        String name,
        @Nullable String nameLang,
        String monogram,
        @Nullable PosterView photo,
        @Nullable String knownFor,
        List<FactRow> facts,
        @Nullable ClampedText biography,
        @Nullable CreditLine highest,
        @Nullable CreditLine lowest,
        List<FilterLink> departments,
        List<Credits> credits,
        PageLinks pages)
        implements Page {

    /** Gathers the credits of one department that are on the page, newest first; the count is of all. */
    public record Credits(String id, String department, String countText, List<CreditLine> lines) {}

    @Override
    public String template() {
        return "person/person.jte";
    }
}
