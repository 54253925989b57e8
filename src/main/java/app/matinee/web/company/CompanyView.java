package app.matinee.web.company;

import app.matinee.platform.html.Page;
import app.matinee.web.component.TileView;
import app.matinee.web.layout.SiteChrome;
import java.util.List;

/**
 * Shows a company by the titles it had a part in.
 *
 * @param countText {@code 12 titles}
 * @param tiles newest first
 */
public record CompanyView(SiteChrome chrome, String name, String countText, List<TileView> tiles) implements Page {
    @Override
    public String template() {
        return "company/company.jte";
    }
}
