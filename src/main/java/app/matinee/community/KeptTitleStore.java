package app.matinee.community;

import app.matinee.accounts.AccountId;
import app.matinee.catalog.TitleId;
import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class KeptTitleStore {
    private final JdbcClient db;

    KeptTitleStore(JdbcClient db) {
        this.db = db;
    }

    void put(AccountId account, TitleId title) {
        db.sql(
                        "insert into community.kept_title (account_id, title_id) values (:account, :title) on conflict do nothing")
                .param("account", account.value())
                .param("title", title.value())
                .update();
    }

    void remove(AccountId account, TitleId title) {
        db.sql("delete from community.kept_title where account_id = :account and title_id = :title")
                .param("account", account.value())
                .param("title", title.value())
                .update();
    }

    Set<TitleId> among(AccountId account, Collection<TitleId> titles) {
        return db.sql(
                        "select title_id from community.kept_title where account_id = :account and title_id = any(:titles)")
                .param("account", account.value())
                .param("titles", titles.stream().map(TitleId::value).toArray(Long[]::new))
                .query((row, number) -> new TitleId(row.getLong("title_id")))
                .set();
    }

    void copy(TitleId from, TitleId to) {
        db.sql("""
                        insert into community.kept_title (account_id, title_id)
                        select account_id, :to from community.kept_title where title_id = :from on conflict do nothing
                        """).param("from", from.value()).param("to", to.value()).update();
    }
}
