package app.matinee.accounts;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ProviderStore {
    private final JdbcClient db;

    ProviderStore(JdbcClient db) {
        this.db = db;
    }

    Optional<AccountId> find(String provider, String subject) {
        return db.sql("select account_id from accounts.provider_link where provider = :provider and subject = :subject")
                .param("provider", provider)
                .param("subject", subject)
                .query((row, number) -> new AccountId(row.getLong("account_id")))
                .optional();
    }

    /** Returns whether neither the person nor the account had a link to this provider. */
    boolean link(AccountId account, String provider, Provider.Person person, Instant now) {
        return db.sql("""
                        insert into accounts.provider_link (provider, subject, account_id, email, linked_at)
                        values (:provider, :subject, :account, :email, :now) on conflict do nothing
                        """)
                        .param("provider", provider)
                        .param("subject", person.subject())
                        .param("account", account.value())
                        .param("email", person.email())
                        .param("now", Timestamp.from(now))
                        .update()
                > 0;
    }

    boolean unlink(AccountId account, String provider) {
        return db.sql("delete from accounts.provider_link where account_id = :account and provider = :provider")
                        .param("account", account.value())
                        .param("provider", provider)
                        .update()
                > 0;
    }

    /** Returns what the providers of an account know as the member's address, by provider; empty for none. */
    Map<String, String> of(AccountId account) {
        Map<String, String> links = new TreeMap<>();
        db.sql("""
                        select provider, coalesce(email, '') as email from accounts.provider_link
                        where account_id = :account
                        """).param("account", account.value()).query(row -> {
            links.put(row.getString("provider"), row.getString("email"));
        });
        return links;
    }
}
