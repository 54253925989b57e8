package app.matinee.audience;

import app.matinee.accounts.AccountId;
import app.matinee.accounts.PersonalData;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** Hands out and forgets ratings; tallies forget them too. */
@Component
class RatingsData implements PersonalData {
    private final MemberDataStore store;
    private final ErasedTallies tallies;

    RatingsData(MemberDataStore store, ErasedTallies tallies) {
        this.store = store;
        this.tallies = tallies;
    }

    @Override
    public String part() {
        return "ratings";
    }

    @Override
    public void export(AccountId account, Rows rows) throws IOException {
        rows.rows(store.ratings(account).iterator());
    }

    @Override
    public void erase(AccountId account, boolean keepReviews) {
        tallies.settle(store.rated(account), () -> store.eraseRatings(account));
    }
}
