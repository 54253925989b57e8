package app.matinee.accounts;

import java.io.IOException;
import org.springframework.stereotype.Component;

/** Hands out through which other sites a member signs in; {@link AccountData} forgets it. */
@Component
class ProviderData implements PersonalData {
    private final LeavingStore store;

    ProviderData(LeavingStore store) {
        this.store = store;
    }

    @Override
    public String part() {
        return "providers";
    }

    @Override
    public void export(AccountId account, Rows rows) throws IOException {
        rows.rows(store.providers(account).iterator());
    }

    @Override
    public void erase(AccountId account, boolean keepReviews) {
        // They go with the account, since whoever is gone signs in no more.
    }
}
