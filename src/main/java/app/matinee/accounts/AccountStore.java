package app.matinee.accounts;

import app.matinee.accounts.Accounts.Identity;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class AccountStore {
    private final JdbcClient db;

    AccountStore(JdbcClient db) {
        this.db = db;
    }

    List<AccountId> open(List<Identity> identities) {
        var handles = identities.stream().map(Identity::handle).toArray(String[]::new);
        db.sql("""
                        insert into accounts.account (handle, public_name, kind)
                        select * from unnest(:handles::text[], :names::text[], :kinds::text[])
                        on conflict (handle) do nothing
                        """)
                .param("handles", handles)
                .param("names", identities.stream().map(Identity::publicName).toArray(String[]::new))
                .param(
                        "kinds",
                        identities.stream()
                                .map(identity -> identity.kind().name().toLowerCase(Locale.ROOT))
                                .toArray(String[]::new))
                .update();
        return db.sql("""
                        select id from unnest(:handles::text[]) with ordinality as asked (handle, place)
                        join accounts.account using (handle) order by place
                        """)
                .param("handles", handles)
                .query((row, number) -> new AccountId(row.getLong("id")))
                .list();
    }

    int removeImported(List<AccountId> accounts) {
        return db.sql("delete from accounts.account where id = any(:ids) and kind = 'imported'")
                .param("ids", accounts.stream().map(AccountId::value).toArray(Long[]::new))
                .update();
    }
}
