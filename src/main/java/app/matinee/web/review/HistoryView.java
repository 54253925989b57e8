package app.matinee.web.review;

import app.matinee.platform.html.Page;
import app.matinee.web.component.Link;
import app.matinee.web.layout.SiteChrome;
import java.util.List;

/** Shows a member all wordings of a review, the newest first. */
public record HistoryView(SiteChrome chrome, Link title, List<Wording> wordings) implements Page {

    /** One of them. */
    public record Wording(int number, String dateText, String date, boolean spoiler, String text) {}

    @Override
    public String template() {
        return "review/history.jte";
    }
}
