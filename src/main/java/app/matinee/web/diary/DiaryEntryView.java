package app.matinee.web.diary;

import app.matinee.platform.html.Page;
import app.matinee.web.component.FormView;
import app.matinee.web.component.ViewingLine;
import app.matinee.web.layout.SiteChrome;

/**
 * Shows an entry of a member's own diary, to be changed.
 *
 * @param line the entry as it is kept
 * @param path where the form goes
 */
public record DiaryEntryView(SiteChrome chrome, ViewingLine line, String path, FormView form) implements Page {

    @Override
    public String template() {
        return "diary/entry.jte";
    }
}
