package app.matinee.web.profile;

import app.matinee.platform.html.Page;
import app.matinee.web.component.EmptyView;
import app.matinee.web.layout.SiteChrome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows a member by what was rated and written last. */
public record ProfileView(
        SiteChrome chrome,
        ProfileHead head,
        List<RatedTile> ratings,
        List<ReviewLine> reviews,
        @Nullable EmptyView empty)
        implements Page {

    @Override
    public String template() {
        return "profile/profile.jte";
    }
}
