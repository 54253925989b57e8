package app.matinee.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class PasskeyStore {
    private final JdbcClient db;

    PasskeyStore(JdbcClient db) {
        this.db = db;
    }

    /** Returns whether no account had this passkey. */
    boolean add(AccountId account, Credential credential, String name, Instant now) {
        return db.sql("""
                        insert into accounts.passkey
                            (account_id, credential_id, public_key, sign_count, backup_eligible, name, created_at)
                        values (:account, :credential, :key, :count, :eligible, :name, :now) on conflict do nothing
                        """)
                        .param("account", account.value())
                        .param("credential", credential.id())
                        .param("key", credential.publicKey())
                        .param("count", credential.signCount())
                        .param("eligible", credential.backupEligible())
                        .param("name", name)
                        .param("now", Timestamp.from(now))
                        .update()
                > 0;
    }

    Optional<Credential> find(String credential) {
        return db.sql("""
                        select account_id, credential_id, public_key, sign_count, backup_eligible
                        from accounts.passkey where credential_id = :credential
                        """)
                .param("credential", credential)
                .query((row, number) -> credential(row))
                .optional();
    }

    /** Notes a use; of two at once with the same count of signatures, one succeeds, for the other may be a copy's. */
    boolean use(String credential, long before, long after, Instant now) {
        return db.sql("""
                        update accounts.passkey set sign_count = :after, used_at = :now
                        where credential_id = :credential and sign_count = :before
                        """)
                        .param("credential", credential)
                        .param("before", before)
                        .param("after", after)
                        .param("now", Timestamp.from(now))
                        .update()
                > 0;
    }

    List<Passkey> of(AccountId account) {
        return db.sql("""
                        select id, name, created_at, used_at from accounts.passkey
                        where account_id = :account order by created_at, id
                        """)
                .param("account", account.value())
                .query((row, number) -> passkey(row))
                .list();
    }

    List<String> credentials(AccountId account) {
        return db.sql("select credential_id from accounts.passkey where account_id = :account order by id")
                .param("account", account.value())
                .query((row, number) -> row.getString("credential_id"))
                .list();
    }

    boolean rename(AccountId account, long id, String name) {
        return db.sql("update accounts.passkey set name = :name where account_id = :account and id = :id")
                        .param("account", account.value())
                        .param("id", id)
                        .param("name", name)
                        .update()
                > 0;
    }

    boolean remove(AccountId account, long id) {
        return db.sql("delete from accounts.passkey where account_id = :account and id = :id")
                        .param("account", account.value())
                        .param("id", id)
                        .update()
                > 0;
    }

    private static Credential credential(ResultSet row) throws SQLException {
        return new Credential(
                new AccountId(row.getLong("account_id")),
                row.getString("credential_id"),
                row.getBytes("public_key"),
                row.getLong("sign_count"),
                row.getBoolean("backup_eligible"));
    }

    private static Passkey passkey(ResultSet row) throws SQLException {
        var used = row.getTimestamp("used_at");
        return new Passkey(
                row.getLong("id"),
                row.getString("name"),
                row.getTimestamp("created_at").toInstant(),
                used == null ? null : used.toInstant());
    }
}
