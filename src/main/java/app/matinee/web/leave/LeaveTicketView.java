package app.matinee.web.leave;

import app.matinee.platform.html.Page;
import app.matinee.web.layout.SiteChrome;

/**
 * Offers the button that a mailed link leads to.
 *
 * @param usedUp whether the link is no good any more
 */
public record LeaveTicketView(SiteChrome chrome, String ticket, boolean usedUp) implements Page {

    @Override
    public String template() {
        return "leave/ticket.jte";
    }
}
