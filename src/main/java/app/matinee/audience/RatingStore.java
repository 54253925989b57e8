package app.matinee.audience;

import app.matinee.accounts.AccountId;
import app.matinee.catalog.TitleId;
import app.matinee.scoring.Stars;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class RatingStore {
    private final JdbcClient db;

    RatingStore(JdbcClient db) {
        this.db = db;
    }

    /** Writes a rating and returns how the tally changes. The old value is read under its row's lock. */
    TallyDelta put(AccountId account, TitleId title, Stars stars) {
        while (true) {
            if (insert(account, title, stars)) {
                return TallyDelta.rating(stars, false);
            }
            var before = lock(account, title);
            if (before.isPresent()) {
                update(account, title, stars);
                var verified = before.get().verified();
                return TallyDelta.rating(stars, verified).without(before.get().stars(), verified);
            }
            // Taken back between the two statements: it is a new rating after all.
        }
    }

    private boolean insert(AccountId account, TitleId title, Stars stars) {
        return db.sql("""
                                insert into audience.rating (title_id, account_id, stars)
                                values (:title, :account, :stars) on conflict do nothing
                                """)
                        .param("title", title.value())
                        .param("account", account.value())
                        .param("stars", stars.halves())
                        .update()
                == 1;
    }

    private Optional<Given> lock(AccountId account, TitleId title) {
        return db.sql("""
                        select stars, verified from audience.rating
                        where title_id = :title and account_id = :account for update
                        """)
                .param("title", title.value())
                .param("account", account.value())
                .query((row, number) -> new Given(new Stars(row.getInt("stars")), row.getBoolean("verified")))
                .optional();
    }

    private void update(AccountId account, TitleId title, Stars stars) {
        db.sql("""
                        update audience.rating set stars = :stars, rated_at = now(), run = null
                        where title_id = :title and account_id = :account
                        """)
                .param("title", title.value())
                .param("account", account.value())
                .param("stars", stars.halves())
                .update();
    }

    /** Deletes a rating and returns how the tally changes, or nothing if there was none. */
    Optional<TallyDelta> remove(AccountId account, TitleId title) {
        return db.sql("""
                        delete from audience.rating
                        where title_id = :title and account_id = :account returning stars, verified
                        """)
                .param("title", title.value())
                .param("account", account.value())
                .query((row, number) ->
                        TallyDelta.NOTHING.without(new Stars(row.getInt("stars")), row.getBoolean("verified")))
                .optional();
    }

    private record Given(Stars stars, boolean verified) {}
}
