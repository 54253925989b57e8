package app.matinee.web.leave;

import app.matinee.platform.html.Page;
import app.matinee.web.layout.SiteChrome;

/** Offers the archive of a member's data. */
public record ExportView(SiteChrome chrome) implements Page {

    @Override
    public String template() {
        return "leave/export.jte";
    }
}
