package app.matinee.web.wording;

import app.matinee.accounts.AccountId;
import app.matinee.catalog.TitleId;
import app.matinee.lists.Watchlist;
import app.matinee.web.component.WishButton;
import app.matinee.web.visit.Visit;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Makes the watchlist's buttons. For a member all buttons of a page are looked up by one statement, when the first of
 * them is shown; for everybody else there is nothing to look up.
 */
@Component
public class WishButtons {
    private static final String OF_REQUEST = OfPage.class.getName();

    private final Watchlist watchlist;

    WishButtons(Watchlist watchlist) {
        this.watchlist = watchlist;
    }

    /** Makes the button of a title at a path. */
    public WishButton of(TitleId title, String path, String name) {
        var member = Visit.current().member();
        if (member == null) {
            return WishButton.unpressed(path, name);
        }
        var page = ofPage(member.id());
        page.add(title);
        return new WishButton(path, name, () -> page.isWished(title));
    }

    private OfPage ofPage(AccountId account) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return new OfPage(account);
        }
        if (request.getAttribute(OF_REQUEST, RequestAttributes.SCOPE_REQUEST) instanceof OfPage page) {
            return page;
        }
        var page = new OfPage(account);
        request.setAttribute(OF_REQUEST, page, RequestAttributes.SCOPE_REQUEST);
        return page;
    }

    /** The titles that a page has buttons of, and once asked which of them are wished. */
    private final class OfPage {
        private final AccountId account;
        private final Set<TitleId> titles = new HashSet<>();
        private @Nullable Set<TitleId> wished;

        OfPage(AccountId account) {
            this.account = account;
        }

        void add(TitleId title) {
            if (titles.add(title)) {
                wished = null;
            }
        }

        boolean isWished(TitleId title) {
            if (wished == null) {
                wished = watchlist.has(account, titles);
            }
            return wished.contains(title);
        }
    }
}
