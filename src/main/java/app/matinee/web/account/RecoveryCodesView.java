package app.matinee.web.account;

import app.matinee.platform.html.Page;
import app.matinee.web.layout.SiteChrome;
import java.util.List;

/** Shows recovery codes, this once. */
public record RecoveryCodesView(SiteChrome chrome, List<String> codes) implements Page {

    @Override
    public String template() {
        return "account/recoverycodes.jte";
    }
}
