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
class SecondFactorStore {
    private final JdbcClient db;

    SecondFactorStore(JdbcClient db) {
        this.db = db;
    }

    /** Holds an app's secret and the step of the code that was accepted last. */
    record Kept(AppSecret secret, long lastStep) {}

    Optional<Kept> find(AccountId account) {
        return db.sql("select secret, last_step from accounts.second_factor where account_id = :account")
                .param("account", account.value())
                .query((row, number) -> kept(row))
                .optional();
    }

    boolean isOn(AccountId account) {
        return find(account).isPresent();
    }

    /** Returns whether there was none yet. */
    boolean add(AccountId account, AppSecret secret, long step, Instant now) {
        return db.sql("""
                        insert into accounts.second_factor (account_id, secret, last_step, since)
                        values (:account, :secret, :step, :now) on conflict do nothing
                        """)
                        .param("account", account.value())
                        .param("secret", secret.bytes())
                        .param("step", step)
                        .param("now", Timestamp.from(now))
                        .update()
                > 0;
    }

    /** Uses a step up; of two who come with the same code, one succeeds. */
    boolean use(AccountId account, long step) {
        return db.sql("""
                        update accounts.second_factor set last_step = :step
                        where account_id = :account and last_step < :step
                        """).param("account", account.value()).param("step", step).update() > 0;
    }

    void remove(AccountId account) {
        db.sql("delete from accounts.second_factor where account_id = :account")
                .param("account", account.value())
                .update();
    }

    void replaceCodes(AccountId account, List<RecoveryCode> codes) {
        db.sql("delete from accounts.recovery_code where account_id = :account")
                .param("account", account.value())
                .update();
        db.sql("""
                        insert into accounts.recovery_code (account_id, code_hash)
                        select :account, hash from unnest(:hashes::bytea[]) as hash
                        """)
                .param("account", account.value())
                .param("hashes", codes.stream().map(RecoveryCode::hash).toArray(byte[][]::new))
                .update();
    }

    /** Uses a recovery code up; returns whether it was one. */
    boolean use(AccountId account, RecoveryCode code) {
        return db.sql("delete from accounts.recovery_code where account_id = :account and code_hash = :hash")
                        .param("account", account.value())
                        .param("hash", code.hash())
                        .update()
                > 0;
    }

    int codes(AccountId account) {
        return db.sql("select count(*) as codes from accounts.recovery_code where account_id = :account")
                .param("account", account.value())
                .query((row, number) -> row.getInt("codes"))
                .single();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(AppSecret.of(row.getBytes("secret")), row.getLong("last_step"));
    }
}
