package app.matinee.web.account;

import app.matinee.platform.html.Page;
import app.matinee.web.component.FormView;
import app.matinee.web.layout.SiteChrome;
import org.jspecify.annotations.Nullable;

/**
 * Switches the second factor on or off.
 *
 * @param setup what an app needs; null when the second factor is on
 * @param recoveryCodes how many are left
 */
public record SecondFactorView(
        SiteChrome chrome, FormView form, @Nullable Setup setup, int recoveryCodes, boolean hasPassword)
        implements Page {

    @Override
    public String template() {
        return "account/secondfactor.jte";
    }

    /**
     * Shows a secret to an authenticator app.
     *
     * @param secret in groups of four, for typing
     * @param address for an app on this very device
     */
    public record Setup(QrPicture picture, String secret, String address, String ticket) {}
}
