package app.matinee.audience;

import app.matinee.accounts.AccountId;
import app.matinee.accounts.PersonalData;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** Hands out drafts, and forgets them with the marks that a member gave to others' reviews. */
@Component
class DraftsData implements PersonalData {
    private final MemberDataStore store;

    DraftsData(MemberDataStore store) {
        this.store = store;
    }

    @Override
    public String part() {
        return "drafts";
    }

    @Override
    public void export(AccountId account, Rows rows) throws IOException {
        rows.rows(store.drafts(account).iterator());
    }

    @Override
    public void erase(AccountId account, boolean keepReviews) {
        store.eraseDrafts(account);
    }
}
