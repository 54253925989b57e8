package app.matinee.web.account;

import app.matinee.platform.html.Page;
import app.matinee.web.layout.SiteChrome;

/** Asks a member whether to link somebody whom a provider vouches for. */
public record LinkView(SiteChrome chrome, ProviderLine provider, String ticket) implements Page {

    @Override
    public String template() {
        return "account/link.jte";
    }
}
