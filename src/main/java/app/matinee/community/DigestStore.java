package app.matinee.community;

import app.matinee.accounts.AccountId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class DigestStore {
    private final JdbcClient db;

    DigestStore(JdbcClient db) {
        this.db = db;
    }

    Rhythm rhythm(AccountId account) {
        return db.sql("select rhythm from community.digest where account_id = :account")
                .param("account", account.value())
                .query((row, number) -> rhythm(row.getString("rhythm")))
                .optional()
                .orElse(Rhythm.NEVER);
    }

    /** The link stays once it is given: old mails end what new ones began. */
    void put(AccountId account, Rhythm rhythm, UUID link, Instant now, Instant due) {
        db.sql("""
                        insert into community.digest (account_id, rhythm, link, covered_until, due_at)
                        values (:account, :rhythm, :link, :now, :due)
                        on conflict (account_id) do update set rhythm = excluded.rhythm,
                            covered_until = excluded.covered_until, due_at = excluded.due_at
                        """)
                .param("account", account.value())
                .param("rhythm", rhythm.word())
                .param("link", link)
                .param("now", Timestamp.from(now))
                .param("due", Timestamp.from(due))
                .update();
    }

    boolean isKnown(UUID link) {
        return db.sql("select exists (select from community.digest where link = :link)")
                .param("link", link)
                .query(Boolean.class)
                .single();
    }

    void end(UUID link) {
        db.sql("update community.digest set rhythm = 'never' where link = :link")
                .param("link", link)
                .update();
    }

    Optional<Due> next(Instant now) {
        return db.sql("""
                        select account_id, email, public_name, rhythm, link, covered_until
                        from community.digest join accounts.account on account.id = account_id
                        where rhythm <> 'never' and due_at <= :now and email is not null
                        order by due_at limit 1 for update of digest skip locked
                        """)
                .param("now", Timestamp.from(now))
                .query((row, number) -> new Due(
                        new AccountId(row.getLong("account_id")),
                        row.getString("email"),
                        row.getString("public_name"),
                        rhythm(row.getString("rhythm")),
                        row.getObject("link", UUID.class),
                        row.getTimestamp("covered_until").toInstant()))
                .optional();
    }

    void covered(AccountId account, Instant until, Instant due) {
        db.sql("update community.digest set covered_until = :until, due_at = :due where account_id = :account")
                .param("account", account.value())
                .param("until", Timestamp.from(until))
                .param("due", Timestamp.from(due))
                .update();
    }

    private static Rhythm rhythm(String word) {
        return Rhythm.valueOf(word.toUpperCase(Locale.ROOT));
    }

    record Due(AccountId account, String email, String name, Rhythm rhythm, UUID link, Instant coveredUntil) {}
}
