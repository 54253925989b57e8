package app.matinee.audience;

import app.matinee.accounts.AccountId;
import app.matinee.catalog.TitleId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class KeptStarsStore {
    private final JdbcClient db;

    KeptStarsStore(JdbcClient db) {
        this.db = db;
    }

    /** Keeps the stars of one title, or with none of all. */
    void put(AccountId account, @Nullable TitleId title) {
        db.sql("""
                        insert into audience.kept_stars (account_id, title_id) values (:account, :title::bigint)
                        on conflict do nothing
                        """)
                .param("account", account.value())
                .param("title", title == null ? null : title.value())
                .update();
    }

    void remove(AccountId account, @Nullable TitleId title) {
        db.sql("""
                        delete from audience.kept_stars
                        where account_id = :account and title_id is not distinct from :title::bigint
                        """)
                .param("account", account.value())
                .param("title", title == null ? null : title.value())
                .update();
    }

    void copy(TitleId from, TitleId to) {
        db.sql("""
                        insert into audience.kept_stars (account_id, title_id)
                        select account_id, :to from audience.kept_stars where title_id = :from on conflict do nothing
                        """).param("from", from.value()).param("to", to.value()).update();
    }
}
