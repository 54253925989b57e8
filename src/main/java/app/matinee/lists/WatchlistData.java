package app.matinee.lists;

import app.matinee.accounts.AccountId;
import app.matinee.accounts.PersonalData;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** Hands out and forgets watchlists. */
@Component
class WatchlistData implements PersonalData {
    private final KeptDataStore store;

    WatchlistData(KeptDataStore store) {
        this.store = store;
    }

    @Override
    public String part() {
        return "watchlist";
    }

    @Override
    public void export(AccountId account, Rows rows) throws IOException {
        rows.rows(store.watchlist(account).iterator());
    }

    @Override
    public void erase(AccountId account, boolean keepReviews) {
        store.eraseWatchlist(account);
    }
}
