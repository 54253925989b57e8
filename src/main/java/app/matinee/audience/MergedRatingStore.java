package app.matinee.audience;

import app.matinee.catalog.TitleId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets what members said of two merged titles change sides. {@code exchanged} lists the accounts whose ratings do,
 * {@code turned} the reviews that do; doing it twice leaves everything as it was.
 */
@Component
class MergedRatingStore {
    private final JdbcClient db;

    MergedRatingStore(JdbcClient db) {
        this.db = db;
    }

    void record(Merge merge) {
        update(merge, """
                insert into audience.title_merge (merge, kept_id, gone_id, kept_state, gone_state)
                select :merge, :kept, :gone, kept.state, gone.state
                from audience.tally as kept, audience.tally as gone
                where kept.title_id = :kept and gone.title_id = :gone
                """);
    }

    /** Chooses what lies at the title that is gone and has nothing newer at the one that is kept. */
    void chooseNewer(Merge merge) {
        clear();
        update(merge, """
                insert into exchanged
                select gone.account_id
                from audience.rating as gone
                left join audience.rating as kept on kept.title_id = :kept and kept.account_id = gone.account_id
                where gone.title_id = :gone and (kept.account_id is null or gone.rated_at > kept.rated_at)
                """);
        update(merge, """
                insert into turned
                select turning.id, gone.account_id
                from audience.review as gone
                left join audience.review as kept on kept.title_id = :kept and kept.account_id = gone.account_id
                cross join unnest(array[gone.id, kept.id]) as turning (id)
                where gone.title_id = :gone and turning.id is not null
                    and (kept.id is null or (gone.deleted_at is null, gone.written_at)
                        > (kept.deleted_at is null, kept.written_at))
                """);
    }

    /** Chooses what the merge had moved. */
    void chooseMoved(Merge merge) {
        clear();
        update(merge, "insert into exchanged select account_id from audience.merged_rating where merge = :merge");
        update(merge, """
                insert into turned
                select review_id, account_id
                from audience.merged_review join audience.review on review.id = review_id
                where merge = :merge
                """);
    }

    private void clear() {
        db.sql("truncate exchanged, turned").update();
    }

    /** Notes what changes sides; what does so for the second time is where it came from. */
    void note(Merge merge) {
        update(merge, """
                with home as (
                    delete from audience.merged_rating using exchanged
                    where merge = :merge and merged_rating.account_id = exchanged.account_id
                    returning merged_rating.account_id)
                insert into audience.merged_rating (merge, account_id)
                select :merge, account_id from exchanged where account_id not in (select account_id from home)
                """);
        update(merge, """
                with home as (
                    delete from audience.merged_review using turned
                    where merge = :merge and merged_review.review_id = turned.review_id
                    returning merged_review.review_id)
                insert into audience.merged_review (merge, review_id)
                select :merge, review_id from turned where review_id not in (select review_id from home)
                """);
    }

    /** Lets everything chosen change sides. */
    void turn(Merge merge) {
        turnRatings(merge);
        turnRetellings(merge);
        turnReviews(merge);
    }

    private void turnRatings(Merge merge) {
        // Sorted, so that all rows are deleted before the first one is inserted.
        update(merge, """
                with taken as (
                    delete from audience.rating
                    where title_id in (:kept, :gone) and account_id in (select account_id from exchanged)
                    returning *),
                landing as (
                    select case title_id when :kept then :gone else :kept end as title_id, account_id, stars,
                        verified, rated_at, run
                    from taken order by title_id, account_id),
                moved as (
                    insert into moves
                    select title_id, stars, verified, -1, 0 from taken
                    union all
                    select title_id, stars, verified, 1, 0 from landing)
                insert into audience.rating (title_id, account_id, stars, verified, rated_at, run)
                select title_id, account_id, stars, verified, rated_at, run from landing
                """);
    }

    private void turnRetellings(Merge merge) {
        update(merge, """
                update audience.told_rating set title_id = case title_id when :kept then :gone else :kept end
                where title_id in (:kept, :gone) and account_id in (select account_id from exchanged)
                """);
        update(merge, """
                with taken as (
                    delete from audience.retold where title_id in (:kept, :gone) returning title_id, run, accounts),
                landing as (
                    select case
                            when exchanged.account_id is null then title_id
                            when title_id = :kept then :gone else :kept
                        end as title_id, run, told.account_id
                    from taken cross join unnest(accounts) as told (account_id)
                    left join exchanged on exchanged.account_id = told.account_id)
                insert into audience.retold (title_id, run, accounts)
                select title_id, run, array_agg(account_id order by account_id) from landing group by title_id, run
                """);
    }

    private void turnReviews(Merge merge) {
        update(merge, """
                with turning as (
                    update audience.review set title_id = case title_id when :kept then :gone else :kept end
                    from turned
                    where review.id = turned.review_id and title_id in (:kept, :gone)
                    returning title_id, (state = 'published' and deleted_at is null) as counted)
                insert into moves (title_id, ratings, reviews)
                select title_id, 0, 1 from turning where counted
                union all
                select case title_id when :kept then :gone else :kept end, 0, -1
                from turning where counted
                """);
        update(merge, """
                update audience.told_review set title_id = case title_id when :kept then :gone else :kept end
                where title_id in (:kept, :gone) and account_id in (select account_id from turned)
                """);
    }

    void moveTags(Merge merge) {
        update(merge, """
                with moved as (
                    update audience.tag set title_id = :kept
                    where title_id = :gone and not exists (
                        select from audience.tag as same
                        where same.title_id = :kept and same.account_id = tag.account_id and same.tag = tag.tag
                            and same.run is not distinct from tag.run)
                    returning id)
                insert into audience.merged_tag (tag_id, merge) select id, :merge from moved
                """);
    }

    void returnTags(Merge merge) {
        update(merge, """
                update audience.tag set title_id = :gone
                from audience.merged_tag
                where merge = :merge and tag.id = tag_id and title_id = :kept
                """);
    }

    /** Lets the drafts at the title that is gone, and that are newer than those at the other, change places with them. */
    void moveDrafts(Merge merge) {
        update(merge, """
                insert into audience.merged_draft (merge, account_id)
                select :merge, gone.account_id
                from audience.draft as gone
                left join audience.draft as kept on kept.title_id = :kept and kept.account_id = gone.account_id
                where gone.title_id = :gone and (kept.account_id is null or gone.saved_at > kept.saved_at)
                on conflict do nothing
                """);
        turnDrafts(merge);
    }

    /** Lets the drafts that a merge had moved change places. */
    void turnDrafts(Merge merge) {
        // Sorted, so that all rows are deleted before the first one is inserted.
        update(merge, """
                with taken as (
                    delete from audience.draft
                    where title_id in (:kept, :gone)
                        and account_id in (select account_id from audience.merged_draft where merge = :merge)
                    returning *)
                insert into audience.draft (title_id, account_id, body, spoiler, revision, saved_at)
                select case title_id when :kept then :gone else :kept end as landing, account_id, body, spoiler, revision,
                    saved_at
                from taken order by landing, account_id
                """);
    }

    void restoreStates(Merge merge) {
        update(merge, """
                update audience.tally set state = case title_id when :kept then kept_state else gone_state end
                from audience.title_merge
                where merge = :merge and title_id in (:kept, :gone)
                """);
    }

    void forget(Merge merge) {
        update(merge, "delete from audience.title_merge where merge = :merge");
    }

    List<TitleId> withPartners(List<TitleId> titles) {
        return db.sql("""
                        select unnest(:titles::bigint[]) as title_id
                        union select kept_id from audience.title_merge where gone_id = any(:titles)
                        union select gone_id from audience.title_merge where kept_id = any(:titles)
                        order by title_id
                        """)
                .param("titles", TallyFoldStore.ids(titles))
                .query((row, number) -> new TitleId(row.getLong("title_id")))
                .list();
    }

    List<Merge> mergesOf(List<TitleId> titles) {
        return db.sql("""
                        select merge, kept_id, gone_id from audience.title_merge
                        where kept_id = any(:titles) or gone_id = any(:titles) order by merge
                        """)
                .param("titles", TallyFoldStore.ids(titles))
                .query((row, number) -> new Merge(
                        row.getLong("merge"), new TitleId(row.getLong("kept_id")), new TitleId(row.getLong("gone_id"))))
                .list();
    }

    private void update(Merge merge, String statement) {
        db.sql(statement)
                .param("merge", merge.number())
                .param("kept", merge.kept().value())
                .param("gone", merge.gone().value())
                .update();
    }

    /** A merge of titles by its number. */
    record Merge(long number, TitleId kept, TitleId gone) {
        /** Returns both titles, ordered as locks are taken. */
        List<TitleId> titles() {
            return kept.value() < gone.value() ? List.of(kept, gone) : List.of(gone, kept);
        }
    }
}
