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
     * Writes a rating, adds what it changes to the tally, and notes the change.
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
