package app.matinee.moderation;

import app.matinee.accounts.AccountId;
import app.matinee.accounts.PersonalData;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** Hands out and forgets what a member reported. */
@Component
class ReportsData implements PersonalData {
    private final ReportStore store;

    ReportsData(ReportStore store) {
        this.store = store;
    }

    @Override
    public String part() {
        return "reports";
    }

    @Override
    public void export(AccountId account, Rows rows) throws IOException {
        rows.rows(store.of(account).iterator());
    }

    @Override
    public void erase(AccountId account, boolean keepReviews) {
        store.erase(account);
    }
}
