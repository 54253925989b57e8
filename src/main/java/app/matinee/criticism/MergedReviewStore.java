package app.matinee.criticism;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves reviews between merged titles. What identifies a review may contain its title, so it is made anew. */
@Component
class MergedReviewStore {
    private static final String AT_KEPT = DeliveryMergeStore.identity("source", ":kept", "critic_id", "publication_id");
    private static final String AT_GONE = DeliveryMergeStore.identity("source", ":gone", "critic_id", "publication_id");

    private final JdbcClient db;

    MergedReviewStore(JdbcClient db) {
        this.db = db;
    }

    void record(Merge merge) {
        update(merge, """
                insert into criticism.title_merge (merge, kept_id, gone_id) values (:merge, :kept, :gone)
                """);
    }

    void moveConsensus(Merge merge) {
        update(merge, """
                with moved as (
                    update criticism.consensus set title_id = :kept
                    where title_id = :gone
                        and not exists (select from criticism.consensus where title_id = :kept)
                    returning title_id)
                update criticism.title_merge set consensus_moved = true from moved where merge = :merge
                """);
    }

    void returnConsensus(Merge merge) {
        update(merge, """
                update criticism.consensus set title_id = :gone
                from criticism.title_merge
                where merge = :merge and consensus_moved and title_id = :kept
                """);
    }

    /** Moves the reviews of the title that is gone, but for those that the one that is kept has too. */
    void move(Merge merge) {
        update(merge, """
                with moving as (
                    select id, fresh
                    from (
                        select id, title_id, critic_id, publication_id, url, FRESH as fresh
                        from criticism.review where title_id = :gone) as gone
                    where not exists (
                            select from criticism.review as same where same.identity = fresh and same.id <> gone.id)
                        and not exists (
                            select from criticism.review as same
                            where same.title_id = :kept and same.url = gone.url
                                and same.critic_id is not distinct from gone.critic_id
                                and same.publication_id is not distinct from gone.publication_id)),
                noted as (
                    insert into criticism.merged_review (review_id, merge) select id, :merge from moving
                    on conflict do nothing)
                update criticism.review set title_id = :kept, identity = fresh
                from moving where review.id = moving.id
                """.replace("FRESH", AT_KEPT));
        update(merge, """
                update criticism.told_review set title_id = :kept, identity = FRESH
                where title_id = :gone and review_id in (
                    select review_id from criticism.merged_review where merge = :merge)
                """.replace("FRESH", AT_KEPT));
    }

    void moveBack(Merge merge) {
        update(merge, """
                update criticism.review set title_id = :gone, identity = FRESH
                where title_id = :kept and id in (
                    select review_id from criticism.merged_review where merge = :merge)
                """.replace("FRESH", AT_GONE));
        update(merge, """
                update criticism.told_review set title_id = :gone, identity = FRESH
                where title_id = :kept and review_id in (
                    select review_id from criticism.merged_review where merge = :merge)
                """.replace("FRESH", AT_GONE));
    }

    void forget(Merge merge) {
        update(merge, "delete from criticism.title_merge where merge = :merge");
    }

    List<Merge> mergesOf(List<Long> titles) {
        return db.sql("""
                        select merge, kept_id, gone_id from criticism.title_merge
                        where kept_id = any(:titles) or gone_id = any(:titles) order by merge
                        """)
                .param("titles", titles.toArray(Long[]::new))
                .query((row, number) -> new Merge(row.getLong("merge"), row.getLong("kept_id"), row.getLong("gone_id")))
                .list();
    }

    List<Long> withPartners(List<Long> titles) {
        return db.sql("""
                        select unnest(:titles::bigint[]) as title_id
                        union select kept_id from criticism.title_merge where gone_id = any(:titles)
                        union select gone_id from criticism.title_merge where kept_id = any(:titles)
                        order by title_id
                        """)
                .param("titles", titles.toArray(Long[]::new))
                .query((row, number) -> row.getLong("title_id"))
                .list();
    }

    private void update(Merge merge, String statement) {
        db.sql(statement)
                .param("merge", merge.number())
                .param("kept", merge.kept())
                .param("gone", merge.gone())
                .update();
    }

    /** A merge of titles by its number. */
    record Merge(long number, long kept, long gone) {
        List<Long> titles() {
            return List.of(kept, gone);
        }
    }
}
