package app.matinee.web.company;

import app.matinee.platform.html.Page;
import app.matinee.web.component.CreditLine;
import app.matinee.web.component.FilterLink;
import app.matinee.web.component.PageLinks;
import app.matinee.web.component.TileView;
import app.matinee.web.layout.SiteChrome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shows a company by the titles it had a part in.
 *
 * @param highest the title with the best critics' score, {@code lowest} the one with the worst; null where none is scored
 * @param roles leads to the titles of one role; empty where there is but one
 */
public record CompanyView(
        SiteChrome chrome,
        String name,
        @Nullable CreditLine highest,
        @Nullable CreditLine lowest,
        List<FilterLink> roles,
        List<Titles> titles,
        PageLinks pages)
        implements Page {

    /** Gathers the titles of one role that are on the page, newest first; the count is of all. */
    public record Titles(String id, String role, String countText, List<TileView> tiles) {}

    @Override
    public String template() {
        return "company/company.jte";
    }
}
