package app.matinee.accounts;

import java.io.IOException;
import org.springframework.stereotype.Component;

/** Hands out where a member is signed in; {@link AccountData} forgets it. */
@Component
class SessionData implements PersonalData {
    private final LeavingStore store;

    SessionData(LeavingStore store) {
        this.store = store;
    }

    @Override
    public String part() {
        return "sessions";
    }

    @Override
    public void export(AccountId account, Rows rows) throws IOException {
        rows.rows(store.sessions(account).iterator());
    }

    @Override
    public void erase(AccountId account, boolean keepReviews) {
        // They go with the account, since whoever is gone is signed in nowhere.
    }
}
