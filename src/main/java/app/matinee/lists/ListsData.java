package app.matinee.lists;

import app.matinee.accounts.AccountId;
import app.matinee.accounts.PersonalData;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** Hands out and forgets members' own lists; copies that others made of them stay. */
@Component
class ListsData implements PersonalData {
    private final KeptDataStore store;

    ListsData(KeptDataStore store) {
        this.store = store;
    }

    @Override
    public String part() {
        return "lists";
    }

    @Override
    public void export(AccountId account, Rows rows) throws IOException {
        rows.rows(store.lists(account).iterator());
    }

    @Override
    public void erase(AccountId account, boolean keepReviews) {
        store.eraseLists(account);
    }
}
