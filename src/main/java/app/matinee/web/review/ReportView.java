package app.matinee.web.review;

import app.matinee.platform.html.Page;
import app.matinee.web.component.Link;
import app.matinee.web.layout.SiteChrome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks what is wrong with a review.
 *
 * @param review the permalink, with its author's name
 * @param note as typed
 * @param mistake what was wrong with what was sent; null for nothing
 */
public record ReportView(
        SiteChrome chrome,
        Link review,
        String path,
        List<ReasonChoice> reasons,
        String note,
        @Nullable String mistake) implements Page {

    /** A reason to choose. */
    public record ReasonChoice(String value, String text, boolean chosen) {}

    @Override
    public String template() {
        return "review/report.jte";
    }
}
