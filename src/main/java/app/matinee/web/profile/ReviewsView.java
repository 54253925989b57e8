package app.matinee.web.profile;

import app.matinee.platform.html.Page;
import app.matinee.web.component.EmptyView;
import app.matinee.web.component.PageLinks;
import app.matinee.web.layout.SiteChrome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows a page of what a member wrote. */
public record ReviewsView(
        SiteChrome chrome,
        ProfileHead head,
        List<ReviewLine> reviews,
        PageLinks pages,
        @Nullable EmptyView empty) implements Page {

    @Override
    public String template() {
        return "profile/reviews.jte";
    }
}
