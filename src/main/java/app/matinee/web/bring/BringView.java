package app.matinee.web.bring;

import app.matinee.platform.html.Page;
import app.matinee.web.component.FormView;
import app.matinee.web.layout.SiteChrome;
import java.util.List;

/**
 * Asks for an export, and lists those that came before.
 *
 * @param earlier the last one first
 */
public record BringView(SiteChrome chrome, FormView form, List<Earlier> earlier) implements Page {

    @Override
    public String template() {
        return "bring/bring.jte";
    }

    /**
     * Shows an upload that came before.
     *
     * @param what of which site and when, in words
     * @param state what became of it, in words
     */
    public record Earlier(String file, String href, String what, String state) {}
}
