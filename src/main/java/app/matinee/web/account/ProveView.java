package app.matinee.web.account;

import app.matinee.platform.html.Page;
import app.matinee.web.component.FormView;
import app.matinee.web.layout.SiteChrome;
import java.util.List;

/**
 * Asks a member who is signed in to prove it again.
 *
 * @param providers those that the member has linked
 */
public record ProveView(
        SiteChrome chrome,
        FormView form,
        String next,
        boolean hasPassword,
        boolean hasPasskeys,
        List<ProviderLine> providers)
        implements Page {

    @Override
    public String template() {
        return "account/prove.jte";
    }
}
