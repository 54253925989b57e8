package app.matinee.web.diary;

import app.matinee.platform.html.Page;
import app.matinee.web.component.EmptyView;
import app.matinee.web.component.FilterLink;
import app.matinee.web.component.PageLinks;
import app.matinee.web.component.ViewingLine;
import app.matinee.web.layout.SiteChrome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shows a month or a year of a member's own diary.
 *
 * @param shelves what else members keep, this one marked
 * @param years in which there is a viewing, the last one first
 * @param months of the year shown in which there is one
 * @param countText {@code 12 viewings in November 2026}
 * @param lines the last viewing first
 * @param empty what to say when {@code lines} is empty; null otherwise
 */
public record DiaryView(
        SiteChrome chrome,
        List<FilterLink> shelves,
        List<FilterLink> years,
        List<FilterLink> months,
        String countText,
        List<ViewingLine> lines,
        PageLinks pages,
        @Nullable EmptyView empty)
        implements Page {

    @Override
    public String template() {
        return "diary/diary.jte";
    }
}
