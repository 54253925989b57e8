package app.matinee.audience;

import app.matinee.accounts.AccountId;
import app.matinee.catalog.TitleId;
import app.matinee.scoring.Stars;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class RatingStore {
    private final JdbcClient db;

    RatingStore(JdbcClient db) {
        this.db = db;
    }

    /**
     * Writes a rating and leaves what it changes to be folded, which is also when the change is noted.
     *
     * @param releasedBy the day by which the title must have been released
     * @return whether it was written; not for a title that is gone, or was released later
     */
    boolean put(AccountId account, TitleId title, Stars stars, LocalDate releasedBy) {
        // By position, which costs half of what names do; only here is that worth it.
        return db.sql("select audience.rate(?, ?, ?, ?)")
                .param(title.value())
                .param(account.value())
                .param(stars.halves())
                .param(releasedBy)
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    /** Waits for ratings that are under way, of any title, and keeps further ones waiting until the transaction ends. */
    void keepWaiting() {
        // A lock for each title would be finer, but all who rate a hot one would meet at it; merges are rare and short.
        db.sql("lock table only audience.rating in share row exclusive mode").update();
    }

    /** Deletes a rating, leaves what that changes to be folded, and tells whether there was one. */
    boolean remove(AccountId account, TitleId title) {
        return db.sql("""
                                with taken as (
                                    delete from audience.rating
                                    where title_id = :title and account_id = :account returning title_id, stars, verified)
                                insert into audience.tally_delta (title_id, replaced, verified, ratings)
                                select title_id, stars, verified, 1 from taken
                                """)
                        .param("title", title.value())
                        .param("account", account.value())
                        .update()
                > 0;
    }

    /** Finds what may keep a title from being rated; nothing for a title that is not there. */
    Optional<Standing> standing(TitleId title) {
        return db.sql("""
                        select catalog.kept(id) as kept, first_release from catalog.title where id = :title
                        """)
                .param("title", title.value())
                .query((row, number) ->
                        new Standing(new TitleId(row.getLong("kept")), row.getObject("first_release", LocalDate.class)))
                .optional();
    }

    /**
     * Tells where a title stands.
     *
     * @param kept the title that it was merged into, or else itself
     */
    record Standing(TitleId kept, @Nullable LocalDate firstRelease) {}
}
