package app.matinee.community;

import app.matinee.accounts.AccountId;
import app.matinee.accounts.PersonalData;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** Hands out and forgets what members are to one another. */
@Component
class CommunityData implements PersonalData {
    private final CommunityDataStore store;

    CommunityData(CommunityDataStore store) {
        this.store = store;
    }

    @Override
    public String part() {
        return "community";
    }

    @Override
    public void export(AccountId account, Rows rows) throws IOException {
        for (var row : store.rows(account)) {
            rows.row(row);
        }
    }

    /** Forgets both sides: those who follow the member, too. Nothing of it was written for others. */
    @Override
    public void erase(AccountId account, boolean keepReviews) {
        store.erase(account);
    }
}
