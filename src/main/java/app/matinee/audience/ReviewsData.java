package app.matinee.audience;

import app.matinee.accounts.AccountId;
import app.matinee.accounts.PersonalData;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** Hands out and forgets reviews; those that stay without a name lose their history. */
@Component
class ReviewsData implements PersonalData {
    private final MemberDataStore store;
    private final ErasedTallies tallies;

    ReviewsData(MemberDataStore store, ErasedTallies tallies) {
        this.store = store;
        this.tallies = tallies;
    }

    @Override
    public String part() {
        return "reviews";
    }

    @Override
    public void export(AccountId account, Rows rows) throws IOException {
        rows.rows(store.reviews(account).iterator());
    }

    @Override
    public void erase(AccountId account, boolean keepReviews) {
        if (keepReviews) {
            store.eraseTraces(account);
        } else {
            tallies.settle(store.reviewed(account), () -> store.eraseReviews(account));
        }
    }
}
