package app.matinee.lists;

import app.matinee.accounts.AccountId;
import app.matinee.accounts.PersonalData;
import app.matinee.platform.changes.ChangeLog;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** Hands out and forgets members' own lists; copies that others made of them stay. */
@Component
class ListsData implements PersonalData {
    private final KeptDataStore store;
    private final ChangeLog changes;

    ListsData(KeptDataStore store, ChangeLog changes) {
        this.store = store;
        this.changes = changes;
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
        changes.record(Lists.CHANGED, store.eraseLists(account));
    }
}
