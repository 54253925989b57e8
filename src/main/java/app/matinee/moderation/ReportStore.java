package app.matinee.moderation;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
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
}
