package app.matinee.web.profile;

import app.matinee.platform.html.Page;
import app.matinee.web.component.EmptyView;
import app.matinee.web.component.PageLinks;
import app.matinee.web.layout.SiteChrome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shows who follows a member, or whom the member follows.
 *
 * @param removable whether they are followers of whoever looks
 */
public record FollowersView(
        SiteChrome chrome,
        ProfileHead head,
        String heading,
        boolean removable,
        List<MemberLine> members,
        PageLinks pages,
        @Nullable EmptyView empty)
        implements Page {

    /** Names a member in a list. */
    public record MemberLine(String handle, String name, String monogram) {}

    @Override
    public String template() {
        return "profile/followers.jte";
    }
}
