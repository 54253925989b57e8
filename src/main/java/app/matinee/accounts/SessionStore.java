package app.matinee.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class SessionStore {
    private static final String SELECTED = """
            select session.id, session.device, session.created_at, session.seen_at, session.proved_at,
                account.id as account_id, account.handle, account.public_name, account.roles, account.unread,
                array(
                    select other.handle from accounts.block join accounts.account as other on other.id = blocked_id
                    where blocker_id = account.id
                    union select other.handle from accounts.block
                        join accounts.account as other on other.id = blocker_id
                    where blocked_id = account.id) as apart
            from accounts.session join accounts.account on account.id = session.account_id
            """;

    private final JdbcClient db;

    SessionStore(JdbcClient db) {
        this.db = db;
    }

    void open(Secret secret, AccountId account, String device, Instant now, Instant end) {
        db.sql("""
                        insert into accounts.session
                            (secret_hash, account_id, device, created_at, seen_at, proved_at, expires_at)
                        values (:hash, :account, :device, :now, :now, :now, :end)
                        """)
                .param("hash", secret.hash())
                .param("account", account.value())
                .param("device", device)
                .param("now", Timestamp.from(now))
                .param("end", Timestamp.from(end))
                .update();
    }

    Optional<Session> find(Secret secret, Instant now) {
        return db.sql(SELECTED + "where secret_hash = :hash and expires_at > :now")
                .param("hash", secret.hash())
                .param("now", Timestamp.from(now))
                .query((row, number) -> session(row))
                .optional();
    }

    List<Session> of(AccountId account, Instant now) {
        return db.sql(SELECTED + "where account.id = :account and expires_at > :now order by seen_at desc, session.id")
                .param("account", account.value())
                .param("now", Timestamp.from(now))
                .query((row, number) -> session(row))
                .list();
    }

    void seen(long id, Instant now, Instant end) {
        db.sql("update accounts.session set seen_at = :now, expires_at = :end where id = :id")
                .param("id", id)
                .param("now", Timestamp.from(now))
                .param("end", Timestamp.from(end))
                .update();
    }

    void proved(long id, Instant now) {
        db.sql("update accounts.session set proved_at = :now where id = :id")
                .param("id", id)
                .param("now", Timestamp.from(now))
                .update();
    }

    int end(AccountId account, long id) {
        return db.sql("delete from accounts.session where account_id = :account and id = :id")
                .param("account", account.value())
                .param("id", id)
                .update();
    }

    int endOthers(AccountId account, long kept) {
        return db.sql("delete from accounts.session where account_id = :account and id <> :kept")
                .param("account", account.value())
                .param("kept", kept)
                .update();
    }

    int deleteBefore(Instant instant) {
        return db.sql("delete from accounts.session where expires_at <= :instant")
                .param("instant", Timestamp.from(instant))
                .update();
    }

    private static Session session(ResultSet row) throws SQLException {
        return new Session(
                row.getLong("id"),
                AccountStore.member(row, "account_id"),
                row.getString("device"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("seen_at").toInstant(),
                row.getTimestamp("proved_at").toInstant(),
                row.getInt("unread"),
                Set.of((String[]) row.getArray("apart").getArray()));
    }
}
