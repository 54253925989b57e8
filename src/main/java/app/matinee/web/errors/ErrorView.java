package app.matinee.web.errors;

import app.matinee.platform.html.Page;
import app.matinee.web.component.Link;
import app.matinee.web.layout.SiteChrome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Explains why a page cannot be shown.
 *
 * @param status 400, 404, 410, 500 or 503
 * @param text what happened and what to do, in whole sentences
 * @param search whether to offer the search field
 * @param tries where to go instead; may be empty
 * @param reference what to tell the operator; null without
 */
public record ErrorView(
        SiteChrome chrome,
        int status,
        String heading,
        String text,
        boolean search,
        List<Link> tries,
        @Nullable String reference)
        implements Page {

    @Override
    public String template() {
        return "errors/error.jte";
    }
}
