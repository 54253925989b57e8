package app.matinee.web.leave;

import app.matinee.platform.html.Page;
import app.matinee.web.component.FormView;
import app.matinee.web.layout.SiteChrome;
import org.jspecify.annotations.Nullable;

/**
 * Asks whether a member really wants to leave.
 *
 * @param due the day on which the account goes, in words; null as long as nobody asked
 * @param graceDays for how long the member can change his or her mind; 0: not at all
 * @param hasPassword false when the member has to confirm by mail
 */
public record LeaveView(SiteChrome chrome, @Nullable String due, int graceDays, boolean hasPassword, FormView form)
        implements Page {

    @Override
    public String template() {
        return "leave/leave.jte";
    }
}
