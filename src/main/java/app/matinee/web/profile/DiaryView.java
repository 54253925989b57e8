package app.matinee.web.profile;

import app.matinee.platform.html.Page;
import app.matinee.web.component.EmptyView;
import app.matinee.web.component.PageLinks;
import app.matinee.web.component.StarsView;
import app.matinee.web.component.TileView;
import app.matinee.web.layout.SiteChrome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows a page of what a member watched, the last first. */
public record DiaryView(
        SiteChrome chrome,
        ProfileHead head,
        List<Watched> viewings,
        PageLinks pages,
        @Nullable EmptyView empty) implements Page {

    /**
     * Shows a title with when it was watched.
     *
     * @param stars what it was given that day; null for none
     */
    public record Watched(TileView tile, @Nullable StarsView stars, String dateText, String date, boolean again) {}

    @Override
    public String template() {
        return "profile/diary.jte";
    }
}
