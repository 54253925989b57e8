package app.matinee.criticism;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what runs told beside what is shown, so that undoing one run brings back what the others told. */
@Component
class ToldReviewStore {
    private static final String SAME_TELLING = """
            told.review_id = other_id and told.identity = elsewhere.identity
            and (told.sentiment, told.original_score, told.quote, told.listed_on, told.published_on, told.top_flag)
                is not distinct from (elsewhere.sentiment, elsewhere.original_score, elsewhere.quote,
                    elsewhere.listed_on, elsewhere.published_on, elsewhere.top_flag)
            """;

    private final JdbcClient db;

    ToldReviewStore(JdbcClient db) {
        this.db = db;
    }

    /** Keeps, before a run's delivery is merged, what it replaces, what it tells again, and what it tells in vain. */
    void keep(int run, String source) {
        keepReplaced(run);
        markUnchanged(run);
        keepElsewhere(run, source);
    }

    private void keepReplaced(int run) {
        db.sql("""
                        insert into criticism.told_review (review_id, run, further_runs, title_id, critic_id,
                            publication_id, sentiment, original_score, quote, url, listed_on, published_on, top_flag,
                            source, source_id, identity)
                        select review.id, run,
                            array(select retelling.run from criticism.retelling
                                where retelling.review_id = review.id order by 1),
                            review.title_id, review.critic_id, review.publication_id, review.sentiment,
                            review.original_score, review.quote, review.url, review.listed_on, review.published_on,
                            review.top_flag, review.source, review.source_id, review.identity
                        from resolved join criticism.review on review.id = resolved.review_id
                        where review.state <> 'withdrawn' and run is distinct from :run and DIFFERS
                        """.replace("DIFFERS", DeliveryMergeStore.DIFFERS))
                .param("run", run)
                .update();
        db.sql("""
                        delete from criticism.retelling
                        using resolved join criticism.review on review.id = resolved.review_id
                        where retelling.review_id = review.id and review.state <> 'withdrawn' and DIFFERS
                        """.replace("DIFFERS", DeliveryMergeStore.DIFFERS)).update();
    }

    private void markUnchanged(int run) {
        db.sql("""
                        insert into criticism.retelling (review_id, run)
                        select review.id, :run from resolved join criticism.review on review.id = resolved.review_id
                        where review.run <> :run and not DIFFERS
                        on conflict do nothing
                        """.replace("DIFFERS", DeliveryMergeStore.DIFFERS))
                .param("run", run)
                .update();
    }

    // The same address under another id: it would be a review of its own if the one that is there were not.
    private void keepElsewhere(int run, String source) {
        db.sql("""
                        update criticism.told_review told set further_runs = array_append(further_runs, :run)
                        from elsewhere
                        where SAME and told.run <> :run and :run <> all (further_runs)
                        """.replace("SAME", SAME_TELLING)).param("run", run).update();
        db.sql("""
                        insert into criticism.told_review (review_id, run, title_id, critic_id, publication_id,
                            sentiment, original_score, quote, url, listed_on, published_on, top_flag, source,
                            source_id, identity)
                        select other_id, :run, elsewhere.title_id, elsewhere.critic_id, elsewhere.publication_id,
                            elsewhere.sentiment, elsewhere.original_score, elsewhere.quote, elsewhere.url,
                            elsewhere.listed_on, elsewhere.published_on, elsewhere.top_flag, :source,
                            elsewhere.source_id, elsewhere.identity
                        from elsewhere join criticism.review on review.id = other_id
                        where review.run <> :run and not exists (select from criticism.told_review told where SAME)
                        """.replace("SAME", SAME_TELLING))
                .param("run", run)
                .param("source", source)
                .update();
    }

    /** Forgets what a run told where something else is shown. */
    void forget(int run) {
        db.sql("delete from criticism.retelling where run = :run")
                .param("run", run)
                .update();
        db.sql("""
                        update criticism.told_review set further_runs = array_remove(further_runs, :run)
                        where :run = any(further_runs)
                        """).param("run", run).update();
        db.sql("""
                        update criticism.told_review set run = further_runs[1], further_runs = further_runs[2:]
                        where run = :run and further_runs <> '{}'
                        """).param("run", run).update();
        db.sql("delete from criticism.told_review where run = :run")
                .param("run", run)
                .update();
    }

    /**
     * Lists in {@code undone} the reviews that a run told, with the run that takes over or else the earlier telling,
     * preferably of the same source.
     */
    void listUndone(int run) {
        db.sql("create temporary table affected (title_id bigint) on commit drop")
                .update();
        db.sql("""
                        create temporary table undone on commit drop as
                        select review.id as review_id, review.title_id,
                            (select min(retelling.run) from criticism.retelling
                                where retelling.review_id = review.id) as heir,
                            (select told.id from criticism.told_review told
                                where told.review_id = review.id and not exists (
                                    select from criticism.review other
                                    where other.identity = told.identity and other.id <> review.id)
                                order by (told.identity = review.identity) desc, told.id desc limit 1) as earlier
                        from criticism.review where review.run = :run
                        """).param("run", run).update();
        db.sql("insert into affected select title_id from undone where heir is null")
                .update();
    }

    /** Lets the next run that told a review have it; returns how many there are. */
    int passOn() {
        db.sql("""
                        delete from criticism.retelling using undone
                        where (retelling.review_id, retelling.run) = (undone.review_id, heir)
                        """).update();
        return db.sql("""
                        update criticism.review set run = heir
                        from undone where review.id = undone.review_id and heir is not null
                        """).update();
    }

    /** Brings back what was told earlier; returns how many reviews that is. */
    int bringBack() {
        return db.sql("""
                        with told as (
                            delete from criticism.told_review using undone
                            where told_review.id = earlier and heir is null returning told_review.*),
                        marked as (
                            insert into criticism.retelling (review_id, run)
                            select review_id, unnest(further_runs) from told),
                        noted as (insert into affected select title_id from told)
                        update criticism.review
                        set (title_id, critic_id, publication_id, sentiment, state, original_score, quote, url,
                                listed_on, published_on, top_flag, source, source_id, identity, run)
                            = (told.title_id, told.critic_id, told.publication_id, told.sentiment,
                                case
                                    when review.state = 'withdrawn' then review.state
                                    when told.sentiment is null then 'pending'
                                    else 'published'
                                end,
                                told.original_score, told.quote, told.url, told.listed_on, told.published_on,
                                told.top_flag, told.source, told.source_id, told.identity, told.run)
                        from told where review.id = told.review_id
                        """).update();
    }
}
