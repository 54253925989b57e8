package app.matinee.platform.mail;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class MailStore {
    record Due(
            long id,
            String recipient,
            String subject,
            String text,
            @Nullable String end,
            int attempts) {}

    private final JdbcClient db;

    MailStore(JdbcClient db) {
        this.db = db;
    }

    void put(String recipient, String subject, String text, @Nullable String end, Instant now) {
        db.sql("""
                        insert into platform.mail (recipient, subject, body, end_address, created_at, due_at)
                        values (:recipient, :subject, :text, :end, :now, :now)
                        """)
                .param("recipient", recipient)
                .param("subject", subject)
                .param("text", text)
                .param("end", end)
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Locks the next mail that is due; other nodes take other ones. */
    Optional<Due> next(Instant now) {
        return db.sql("""
                        select id, recipient, subject, body, end_address, attempts from platform.mail
                        where sent_at is null and due_at <= :now
                        order by due_at, id limit 1 for update skip locked
                        """)
                .param("now", Timestamp.from(now))
                .query((row, number) -> new Due(
                        row.getLong("id"),
                        row.getString("recipient"),
                        row.getString("subject"),
                        row.getString("body"),
                        row.getString("end_address"),
                        row.getInt("attempts")))
                .optional();
    }

    /** Forgets a mail that left: it held somebody's address, and perhaps a link that signs in. */
    void left(long id) {
        db.sql("delete from platform.mail where id = :id").param("id", id).update();
    }

    /** Keeps a mail for the operator's page. */
    void kept(long id, Instant now) {
        db.sql("update platform.mail set sent_at = :now where id = :id")
                .param("id", id)
                .param("now", Timestamp.from(now))
                .update();
    }

    void failed(long id, String failure, Instant due) {
        db.sql("update platform.mail set attempts = attempts + 1, failure = :failure, due_at = :due where id = :id")
                .param("id", id)
                .param("failure", failure)
                .param("due", Timestamp.from(due))
                .update();
    }

    int deleteBefore(Instant instant) {
        return db.sql("delete from platform.mail where created_at < :instant")
                .param("instant", Timestamp.from(instant))
                .update();
    }

    List<OutboxMail> newest(int most) {
        return db.sql("""
                        select recipient, subject, body, created_at, failure from platform.mail
                        order by created_at desc, id desc limit :most
                        """)
                .param("most", most)
                .query((row, number) -> new OutboxMail(
                        row.getString("recipient"),
                        row.getString("subject"),
                        row.getString("body"),
                        row.getTimestamp("created_at").toInstant(),
                        row.getString("failure")))
                .list();
    }
}
