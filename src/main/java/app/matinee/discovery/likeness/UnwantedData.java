package app.matinee.discovery.likeness;

import app.matinee.accounts.AccountId;
import app.matinee.accounts.PersonalData;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** Hands out and forgets what members don't want to be suggested. */
@Component
class UnwantedData implements PersonalData {
    private final UnwantedStore store;

    UnwantedData(UnwantedStore store) {
        this.store = store;
    }

    @Override
    public String part() {
        return "not-interested";
    }

    @Override
    public void export(AccountId account, Rows rows) throws IOException {
        rows.rows(store.rows(account).iterator());
    }

    @Override
    public void erase(AccountId account, boolean keepReviews) {
        store.erase(account);
    }
}
