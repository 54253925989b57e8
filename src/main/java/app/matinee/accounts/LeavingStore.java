package app.matinee.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class LeavingStore {
    private final JdbcClient db;

    LeavingStore(JdbcClient db) {
        this.db = db;
    }

    void put(AccountId account, boolean keepReviews, Instant now, Instant due) {
        db.sql("""
                        insert into accounts.leaving (account_id, keep_reviews, asked_at, due_at)
                        values (:account, :keep, :now, :due)
                        on conflict (account_id) do update set keep_reviews = excluded.keep_reviews
                        """)
                .param("account", account.value())
                .param("keep", keepReviews)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("due", due.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Leave> find(AccountId account) {
        return db.sql("select * from accounts.leaving where account_id = :account")
                .param("account", account.value())
                .query((row, number) -> leave(row))
                .optional();
    }

    List<Leave> due(Instant now) {
        return db.sql("select * from accounts.leaving where due_at <= :now order by due_at")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> leave(row))
                .list();
    }

    private static Leave leave(ResultSet row) throws SQLException {
        return new Leave(
                new AccountId(row.getLong("account_id")),
                row.getTimestamp("due_at").toInstant(),
                row.getBoolean("keep_reviews"));
    }

    boolean delete(AccountId account) {
        return db.sql("delete from accounts.leaving where account_id = :account")
                        .param("account", account.value())
                        .update()
                == 1;
    }

    List<Map<String, @Nullable Object>> account(AccountId account) {
        return db.sql("""
                        select handle, public_name, name, email, array_to_string(roles, ', ') as roles,
                            to_json(created_at)#>>'{}' as created_at
                        from accounts.account where id = :account
                        """).param("account", account.value()).query().listOfRows();
    }

    List<Map<String, @Nullable Object>> sessions(AccountId account) {
        return db.sql("""
                        select device, to_json(created_at)#>>'{}' as created_at, to_json(seen_at)#>>'{}' as seen_at
                        from accounts.session where account_id = :account order by created_at
                        """).param("account", account.value()).query().listOfRows();
    }

    List<Map<String, @Nullable Object>> passkeys(AccountId account) {
        return db.sql("""
                        select name, to_json(created_at)#>>'{}' as created_at, to_json(used_at)#>>'{}' as used_at
                        from accounts.passkey where account_id = :account order by created_at, id
                        """).param("account", account.value()).query().listOfRows();
    }

    List<Map<String, @Nullable Object>> providers(AccountId account) {
        return db.sql("""
                        select provider, email, to_json(linked_at)#>>'{}' as linked_at
                        from accounts.provider_link where account_id = :account order by provider
                        """).param("account", account.value()).query().listOfRows();
    }

    /** Leaves of an account nothing but a number under which others' statistics and reviews without a name hang together. */
    void anonymize(AccountId account) {
        delete("delete from accounts.session where account_id = :account", account);
        delete("delete from accounts.ticket where account_id = :account", account);
        delete("delete from accounts.passkey where account_id = :account", account);
        delete("delete from accounts.second_factor where account_id = :account", account);
        delete("delete from accounts.provider_link where account_id = :account", account);
        delete("delete from accounts.block where blocker_id = :account or blocked_id = :account", account);
        db.sql("""
                        update accounts.account
                        set handle = 'left-' || replace(gen_random_uuid()::text, '-', ''), public_name = 'Somebody who left',
                            kind = 'imported', email = null, name = null, password = null, roles = '{}', shown_as = 'name',
                            unread = 0
                        where id = :account
                        """).param("account", account.value()).update();
    }

    private void delete(String statement, AccountId account) {
        db.sql(statement).param("account", account.value()).update();
    }
}
