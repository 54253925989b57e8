package app.matinee.accounts;

import java.io.IOException;
import org.springframework.stereotype.Component;

/** Hands out with what passkeys a member signs in; {@link AccountData} forgets it. */
@Component
class PasskeyData implements PersonalData {
    private final LeavingStore store;

    PasskeyData(LeavingStore store) {
        this.store = store;
    }

    @Override
    public String part() {
        return "passkeys";
    }

    @Override
    public void export(AccountId account, Rows rows) throws IOException {
        rows.rows(store.passkeys(account).iterator());
    }

    @Override
    public void erase(AccountId account, boolean keepReviews) {
        // They go with the account, since whoever is gone signs in no more.
    }
}
