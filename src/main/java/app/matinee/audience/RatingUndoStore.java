package app.matinee.audience;

import app.matinee.accounts.AccountId;
import app.matinee.catalog.TitleId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes away what a run brought and nothing else stands behind. */
@Component
class RatingUndoStore {
    private final JdbcClient db;

    RatingUndoStore(JdbcClient db) {
        this.db = db;
    }

    List<TitleId> titles(int run) {
        return db.sql("""
                        select title_id from audience.rating where run = :run
                        union select title_id from audience.review where run = :run
                        union select title_id from audience.tag where run = :run
                        order by title_id
                        """)
                .param("run", run)
                .query((row, number) -> new TitleId(row.getLong("title_id")))
                .list();
    }

    /** Counts what stood there down and notes whose it was. */
    void countDown() {
        db.sql("insert into moves select title_id, stars, verified, -1, 0 from undone where heir is null")
                .update();
        db.sql("insert into leaving select distinct account_id from undone").update();
    }

    int remove() {
        return db.sql("""
                        delete from audience.rating using undone
                        where (rating.title_id, rating.account_id) = (undone.title_id, undone.account_id)
                            and heir is null and earlier is null
                        """).update();
    }

    /** Lets the texts that other runs told take the place of the run's, and removes the rest. */
    int undoReviews(int run) {
        var replaced = db.sql("""
                        with told as (
                            delete from audience.told_review where id in (
                                select min(told_review.id)
                                from audience.told_review join audience.review using (title_id, account_id)
                                where review.run = :run group by title_id, account_id)
                            returning told_review.*)
                        update audience.review set (body, spoiler, written_at, run)
                            = (told.body, told.spoiler, told.written_at, told.run)
                        from told
                        where (review.title_id, review.account_id) = (told.title_id, told.account_id)
                        """).param("run", run).update();
        return replaced + db.sql("""
                        with removed as (delete from audience.review where run = :run returning *),
                        noted as (insert into leaving select account_id from removed)
                        insert into moves (title_id, ratings, reviews)
                        select title_id, 0, -1 from removed where state = 'published' and deleted_at is null
                        """).param("run", run).update();
    }

    long undoTags(int run) {
        return db.sql("""
                        with removed as (delete from audience.tag where run = :run returning *),
                        noted as (insert into leaving select distinct account_id from removed)
                        select count(*) from removed
                        where not exists (select from audience.tag
                            where (tag.title_id, tag.account_id, tag.tag)
                                = (removed.title_id, removed.account_id, removed.tag)
                                and tag.run is distinct from :run)
                        """).param("run", run).query(Long.class).single();
    }

    /** Finds the accounts that the run touched and that have nothing left here. */
    List<AccountId> idle() {
        return db.sql("""
                        select distinct account_id from leaving
                        where not exists (select from audience.rating where rating.account_id = leaving.account_id)
                            and not exists (select from audience.review where review.account_id = leaving.account_id)
                            and not exists (select from audience.tag where tag.account_id = leaving.account_id)
                            and not exists (
                                select from audience.told_rating where told_rating.account_id = leaving.account_id)
                            and not exists (
                                select from audience.told_review where told_review.account_id = leaving.account_id)
                        order by account_id
                        """)
                .query((row, number) -> new AccountId(row.getLong("account_id")))
                .list();
    }
}
