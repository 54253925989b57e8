package app.matinee.web.account;

import app.matinee.platform.html.Page;
import app.matinee.web.component.FormView;
import app.matinee.web.layout.SiteChrome;
import java.util.List;

/**
 * Lists a member's passkeys, the oldest first.
 *
 * @param form what was typed; its field belongs to the passkey that {@code wrong} names
 * @param wrong the passkey whose new name will not do; 0 for none
 * @param device what another passkey would be called
 */
public record PasskeysView(SiteChrome chrome, FormView form, long wrong, String device, List<PasskeyLine> passkeys)
        implements Page {

    @Override
    public String template() {
        return "account/passkeys.jte";
    }

    /** Shows a passkey. {@code used} says in words when it was made and last used. */
    public record PasskeyLine(long id, String name, String used) {}
}
