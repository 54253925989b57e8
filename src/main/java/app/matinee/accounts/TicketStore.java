package app.matinee.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Component
class TicketStore {
    private static final TypeReference<Map<String, String>> CONTENT = new TypeReference<>() {};

    private final JdbcClient db;
    private final JsonMapper json;
    private final Clock clock;

    TicketStore(JdbcClient db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    Secret issue(Ticket.Purpose purpose, @Nullable AccountId account, Map<String, String> content, Duration life) {
        var secret = Secret.random();
        db.sql("""
                        insert into accounts.ticket (secret_hash, purpose, account_id, content, expires_at)
                        values (:hash, :purpose, :account, :content::jsonb, :end)
                        """)
                .param("hash", secret.hash())
                .param("purpose", name(purpose))
                .param("account", account == null ? null : account.value())
                .param("content", json.writeValueAsString(content))
                .param("end", Timestamp.from(clock.instant().plus(life)))
                .update();
        return secret;
    }

    /** Takes a ticket away from whoever holds its secret; of two who come at once, one gets it. */
    Optional<Ticket> take(Ticket.Purpose purpose, Secret secret) {
        return db.sql("""
                        delete from accounts.ticket
                        where secret_hash = :hash and purpose = :purpose and expires_at > :now
                        returning account_id, content
                        """)
                .param("hash", secret.hash())
                .param("purpose", name(purpose))
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> ticket(row))
                .optional();
    }

    Optional<Ticket> look(Ticket.Purpose purpose, Secret secret) {
        return db.sql("""
                        select account_id, content from accounts.ticket
                        where secret_hash = :hash and purpose = :purpose and expires_at > :now
                        """)
                .param("hash", secret.hash())
                .param("purpose", name(purpose))
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> ticket(row))
                .optional();
    }

    /** Takes back all tickets of an account, since what they allowed may be what somebody wants to stop. */
    void withdraw(AccountId account) {
        db.sql("delete from accounts.ticket where account_id = :account")
                .param("account", account.value())
                .update();
    }

    int deleteBefore(Instant instant) {
        return db.sql("delete from accounts.ticket where expires_at <= :instant")
                .param("instant", Timestamp.from(instant))
                .update();
    }

    private Ticket ticket(ResultSet row) throws SQLException {
        var account = row.getLong("account_id");
        return new Ticket(
                row.wasNull() ? null : new AccountId(account), json.readValue(row.getString("content"), CONTENT));
    }

    private static String name(Ticket.Purpose purpose) {
        return purpose.name().toLowerCase(Locale.ROOT);
    }
}
