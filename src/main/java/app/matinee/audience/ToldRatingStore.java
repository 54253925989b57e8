package app.matinee.audience;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what runs told beside what is shown, so that undoing one run brings back what the others told. */
@Component
class ToldRatingStore {
    private final JdbcClient db;

    ToldRatingStore(JdbcClient db) {
        this.db = db;
    }

    /** Keeps, before a run's delivery is merged, what it replaces and what it tells again. */
    void keep(int run) {
        keepReplaced(run);
        forgetMarksOfReplaced();
        markUnchanged(run);
        keepSecondReviews(run);
    }

    private void keepReplaced(int run) {
        db.sql("""
                        insert into audience.told_rating
                            (title_id, account_id, run, further_runs, stars, verified, rated_at)
                        select title_id, account_id, run, coalesce(marked.runs, '{}'), stars, verified, rated_at
                        from known
                        left join (
                                select title_id, account_id, array_agg(run order by run) as runs
                                from audience.retold, unnest(accounts) as account_id
                                where title_id in (select title_id from known where not same)
                                group by title_id, account_id) as marked
                            using (title_id, account_id)
                        where not same and run is distinct from :run
                        """).param("run", run).update();
    }

    private void forgetMarksOfReplaced() {
        db.sql("""
                        update audience.retold
                        set accounts = array(
                            select unnest(accounts)
                            except
                            select account_id from known where not same and known.title_id = retold.title_id
                            order by 1)
                        where title_id in (select title_id from known where not same)
                        """).update();
    }

    private void markUnchanged(int run) {
        db.sql("""
                        insert into audience.retold as marked (title_id, run, accounts)
                        select title_id, :run, array_agg(account_id order by account_id)
                        from known where same and run is distinct from :run and run is not null
                        group by title_id
                        on conflict (title_id, run) do update
                        set accounts = array(
                            select unnest(marked.accounts) union select unnest(excluded.accounts) order by 1)
                        """).param("run", run).update();
    }

    private void keepSecondReviews(int run) {
        db.sql("""
                        insert into audience.told_review (title_id, account_id, run, body, spoiler, written_at)
                        select title_id, account_id, :run, newest.body, newest.spoiler, newest.rated_at
                        from newest join audience.review using (title_id, account_id)
                        where newest.body is not null and review.run <> :run
                        """).param("run", run).update();
    }

    /** Forgets what a run told where something else is shown. */
    void forget(int run) {
        db.sql("delete from audience.retold where run = :run").param("run", run).update();
        db.sql("""
                        update audience.told_rating set further_runs = array_remove(further_runs, :run)
                        where :run = any(further_runs)
                        """).param("run", run).update();
        db.sql("""
                        update audience.told_rating set run = further_runs[1], further_runs = further_runs[2:]
                        where run = :run and further_runs <> '{}'
                        """).param("run", run).update();
        db.sql("delete from audience.told_rating where run = :run")
                .param("run", run)
                .update();
        db.sql("delete from audience.told_review where run = :run")
                .param("run", run)
                .update();
    }

    /** Lists in {@code undone} the ratings that a run told, with the run or else the earlier value that takes over. */
    void listUndone(int run) {
        db.sql("""
                        insert into undone
                        select title_id, account_id, stars, verified, heirs.run, earlier.id
                        from (
                            select title_id, account_id, stars, verified from audience.rating where run = :run
                            order by title_id, account_id for update) as shown
                        left join (
                                select title_id, account_id, min(run) as run
                                from audience.retold, unnest(accounts) as account_id
                                where title_id in (select title_id from audience.rating where run = :run)
                                group by title_id, account_id) as heirs
                            using (title_id, account_id)
                        left join (
                                select title_id, account_id, max(id) as id from audience.told_rating
                                group by title_id, account_id) as earlier
                            using (title_id, account_id)
                        """).param("run", run).update();
        db.sql("analyze undone").update();
    }

    /** Lets the next run that told a rating have it; returns how many there are. */
    int passOn() {
        var passed = db.sql("""
                        update audience.rating set run = heir
                        from undone
                        where (rating.title_id, rating.account_id) = (undone.title_id, undone.account_id)
                            and heir is not null
                        """).update();
        db.sql("""
                        update audience.retold
                        set accounts = array(
                            select unnest(accounts)
                            except
                            select account_id from undone where undone.title_id = retold.title_id and heir = run
                            order by 1)
                        where (title_id, run) in (select title_id, heir from undone where heir is not null)
                        """).update();
        return passed;
    }

    /** Brings back what was told earlier; returns how many ratings that is. */
    int bringBack() {
        db.sql("""
                        insert into moves
                        select told.title_id, told.stars, told.verified, 1, 0
                        from undone join audience.told_rating told on told.id = earlier where heir is null
                        """).update();
        db.sql("""
                        insert into audience.retold as marked (title_id, run, accounts)
                        select told.title_id, further.run, array_agg(told.account_id order by told.account_id)
                        from undone join audience.told_rating told on told.id = earlier and heir is null,
                            unnest(told.further_runs) as further (run)
                        group by told.title_id, further.run
                        on conflict (title_id, run) do update
                        set accounts = array(
                            select unnest(marked.accounts) union select unnest(excluded.accounts) order by 1)
                        """).update();
        return db.sql("""
                        with told as (
                            delete from audience.told_rating using undone
                            where told_rating.id = earlier and heir is null returning told_rating.*)
                        update audience.rating set (stars, verified, rated_at, run)
                            = (told.stars, told.verified, told.rated_at, told.run)
                        from told
                        where (rating.title_id, rating.account_id) = (told.title_id, told.account_id)
                        """).update();
    }

    void forgetEmptyMarks() {
        db.sql("delete from audience.retold where accounts = '{}'").update();
    }
}
