package app.matinee.web.feed;

import app.matinee.platform.html.Page;
import app.matinee.web.component.EmptyView;
import app.matinee.web.component.FilterLink;
import app.matinee.web.component.Link;
import app.matinee.web.component.PageLinks;
import app.matinee.web.layout.SiteChrome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows what a member was told. */
public record NotificationsView(
        SiteChrome chrome,
        List<FilterLink> parts,
        List<Told> told,
        PageLinks pages,
        @Nullable EmptyView empty) implements Page {

    /**
     * Tells one thing.
     *
     * @param did stands between the two links: {@code finds your review helpful:}
     * @param title null where there is none
     */
    public record Told(Link by, String did, @Nullable Link title, String dateText, String date, boolean isNew) {}

    /** Tells whether the page shows something that was not marked as read. */
    public boolean hasNew() {
        return told.stream().anyMatch(Told::isNew);
    }

    @Override
    public String template() {
        return "feed/notifications.jte";
    }
}
