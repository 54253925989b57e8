package app.matinee.web.account;

import app.matinee.platform.html.Page;
import app.matinee.web.component.FormView;
import app.matinee.web.layout.SiteChrome;
import java.util.List;

/**
 * Shows a member's own account.
 *
 * @param byHandle whether others see the handle instead of the name
 * @param hasPassword false when the member signs in by other means alone
 * @param proofs by what else the member signs in
 * @param devices where the member is signed in, this device first
 */
public record AccountView(
        SiteChrome chrome,
        String handle,
        String publicName,
        String name,
        String email,
        boolean byHandle,
        boolean hasPassword,
        FormView form,
        ProofsView proofs,
        List<DeviceLine> devices)
        implements Page {

    @Override
    public String template() {
        return "account/account.jte";
    }

    /**
     * Shows where somebody is signed in.
     *
     * @param seen when, in words
     * @param here whether it is the device that asks
     */
    public record DeviceLine(long session, String device, String seen, boolean here) {}
}
