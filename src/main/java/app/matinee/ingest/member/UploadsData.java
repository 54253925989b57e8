package app.matinee.ingest.member;

import app.matinee.accounts.AccountId;
import app.matinee.accounts.PersonalData;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Hands out which files a member uploaded, and forgets them. */
@Component
class UploadsData implements PersonalData {
    private final UploadStore uploads;
    private final OverviewStore overviews;

    UploadsData(UploadStore uploads, OverviewStore overviews) {
        this.uploads = uploads;
        this.overviews = overviews;
    }

    @Override
    public String part() {
        return "uploads";
    }

    @Override
    public void export(AccountId account, Rows rows) throws IOException {
        for (var upload : overviews.of(account)) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("file", upload.file());
            row.put("sites", String.join(", ", upload.sites()));
            row.put("came_at", upload.cameAt().toString());
            row.put("state", upload.state().name().toLowerCase(Locale.ROOT));
            rows.row(row);
        }
    }

    @Override
    public void erase(AccountId account, boolean keepReviews) {
        uploads.erase(account);
    }
}
