package app.matinee.discovery.likeness;

import app.matinee.accounts.AccountId;
import app.matinee.catalog.TitleId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class UnwantedStore {
    private final JdbcClient db;

    UnwantedStore(JdbcClient db) {
        this.db = db;
    }

    void put(AccountId account, TitleId title, Instant since) {
        db.sql("""
                        insert into discovery.unwanted (account_id, title_id, since) values (:account, :title, :since)
                        on conflict do nothing
                        """)
                .param("account", account.value())
                .param("title", title.value())
                .param("since", Timestamp.from(since))
                .update();
    }

    void remove(AccountId account, TitleId title) {
        db.sql("delete from discovery.unwanted where account_id = :account and title_id = :title")
                .param("account", account.value())
                .param("title", title.value())
                .update();
    }

    void copy(TitleId from, TitleId to) {
        db.sql("""
                        insert into discovery.unwanted (account_id, title_id, since)
                        select account_id, :to, since from discovery.unwanted where title_id = :from
                        on conflict do nothing
                        """).param("from", from.value()).param("to", to.value()).update();
    }

    List<Map<String, ?>> rows(AccountId account) {
        return db.sql("""
                        select name, year, path, since from discovery.unwanted join catalog.address using (title_id)
                        where account_id = :account order by since, title_id
                        """)
                .param("account", account.value())
                .<Map<String, ?>>query((row, number) -> {
                    Map<String, Object> columns = new LinkedHashMap<>();
                    columns.put("name", row.getString("name"));
                    columns.put("year", row.getInt("year") == 0 ? "" : row.getInt("year"));
                    columns.put("path", row.getString("path"));
                    columns.put("since", row.getTimestamp("since").toInstant().toString());
                    return columns;
                })
                .list();
    }

    void erase(AccountId account) {
        db.sql("delete from discovery.unwanted where account_id = :account")
                .param("account", account.value())
                .update();
    }
}
