package app.matinee.lists;

import app.matinee.accounts.AccountId;
import app.matinee.accounts.PersonalData;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** Hands out and forgets diaries. */
@Component
class DiaryData implements PersonalData {
    private final KeptDataStore store;

    DiaryData(KeptDataStore store) {
        this.store = store;
    }

    @Override
    public String part() {
        return "diary";
    }

    @Override
    public void export(AccountId account, Rows rows) throws IOException {
        rows.rows(store.diary(account).iterator());
    }

    @Override
    public void erase(AccountId account, boolean keepReviews) {
        store.eraseDiary(account);
    }
}
