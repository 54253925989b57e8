package app.matinee.moderation;

import app.matinee.accounts.AccountId;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ReportStore {
    private final JdbcClient db;

    ReportStore(JdbcClient db) {
        this.db = db;
    }

    void put(Report report, Instant now) {
        db.sql("""
                        insert into moderation.report (subject_kind, subject_id, account_id, reason, note, reported_at)
                        values (:kind, :id, :account, :reason, :note, :now)
                        on conflict (subject_kind, subject_id, account_id) do update
                        set (reason, note) = (excluded.reason, excluded.note)
                        """)
                .param("kind", report.subject().kind())
                .param("id", report.subject().id())
                .param("account", report.reporter().value())
                .param("reason", report.reason().name().toLowerCase(Locale.ROOT))
                .param("note", report.note().isEmpty() ? null : report.note(), Types.VARCHAR)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Returns what a member reported, the first report first. */
    List<Map<String, @Nullable Object>> of(AccountId account) {
        return db.sql("""
                        select subject_kind, subject_id, reason, note, to_json(reported_at)#>>'{}' as reported_at
                        from moderation.report where account_id = :account order by reported_at, id
                        """).param("account", account.value()).query().listOfRows();
    }

    void erase(AccountId account) {
        db.sql("delete from moderation.report where account_id = :account")
                .param("account", account.value())
                .update();
    }
}
