package app.matinee.accounts;

import java.io.IOException;
import org.springframework.stereotype.Component;

/** Hands out how a member is called and reached, and forgets it. */
@Component
class AccountData implements PersonalData {
    private final LeavingStore store;

    AccountData(LeavingStore store) {
        this.store = store;
    }

    @Override
    public String part() {
        return "account";
    }

    @Override
    public void export(AccountId account, Rows rows) throws IOException {
        rows.rows(store.account(account).iterator());
    }

    @Override
    public void erase(AccountId account, boolean keepReviews) {
        store.anonymize(account);
    }
}
