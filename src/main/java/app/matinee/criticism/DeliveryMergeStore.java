package app.matinee.criticism;

import app.matinee.criticism.ReviewDeliveries.Rejected;
import java.sql.Types;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Merges the temporary tables of a delivery into the reviews, by sets. */
@Component
class DeliveryMergeStore {
    private static final long DELIVERY_LOCK = 0x637269746963L;

    /** Fetched by a cursor, since every row of a file may have to be rejected. */
    private static final int ROWS_AT_A_TIME = 1_000;

    /** Holds where a delivered row differs from the review that it is about. */
    static final String DIFFERS = """
            (review.title_id, review.critic_id, review.publication_id, review.sentiment, review.original_score,
                review.quote, review.url, review.listed_on, review.published_on, review.top_flag)
            is distinct from (resolved.title_id, resolved.critic_id, resolved.publication_id, resolved.sentiment,
                resolved.original_score, resolved.quote, resolved.url, resolved.listed_on, resolved.published_on,
                resolved.top_flag)
            """;

    private final JdbcClient db;

    DeliveryMergeStore(JdbcClient db) {
        this.db = db;
    }

    /** Lets one delivery merge, or one undo run, at a time, so that two can't add the same critic. */
    void lock() {
        db.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", DELIVERY_LOCK)
                .query(row -> {});
    }

    void analyzeDelivered() {
        db.sql("analyze delivered").update();
    }

    /** Finds the title of every name and year that is told; of several, one of exactly that year. */
    void findTitles() {
        db.sql("""
                        create temporary table title_told on commit drop as
                        select folded, year,
                            coalesce(
                                case when exact = 1 then exact_id end,
                                case when exact = 0 and near = 1 then near_id end) as title_id,
                            near
                        from (
                            select told.folded, told.year,
                                count(distinct title.id) filter (where title.year = told.year) as exact,
                                min(title.id) filter (where title.year = told.year) as exact_id,
                                count(distinct title.id) as near, min(title.id) as near_id
                            from (
                                select distinct title_folded as folded, title_year as year
                                from delivered where title_folded is not null) as told
                            left join (
                                    catalog.title_name
                                    join catalog.title on title.id = title_id and title.kind in ('movie', 'series'))
                                on title_name.folded = told.folded and title.year between told.year - 1 and told.year + 1
                            group by told.folded, told.year) as candidates
                        """).update();
    }

    /** Hands over the rows whose title is not to be found; returns how many there are. */
    long rejectUnknownTitles(String source, Consumer<Rejected> rejected) {
        long[] count = {0};
        db.sql("""
                        select line, title_ref, title_name, title_year, coalesce(title_told.near, 0) as candidates
                        from delivered
                        left join catalog.external_id on (source, value) = (title_source, title_ref)
                        left join title_told
                            on title_told.folded = title_folded and title_told.year is not distinct from title_year
                        where coalesce(external_id.title_id, title_told.title_id) is null
                        order by line
                        """).withFetchSize(ROWS_AT_A_TIME).query(row -> {
            count[0]++;
            var reference = row.getString("title_ref");
            var name = row.getString("title_name");
            var year = row.getString("title_year");
            rejected.accept(new Rejected(
                    row.getLong("line"),
                    name == null ? "title_id" : "title",
                    name == null ? reference : name + (year == null ? "" : " (" + year + ")"),
                    UnknownTitle.reason(name, year, row.getInt("candidates"))));
        });
        return count[0];
    }

    /** Makes the rows to merge, each review once: by the source's id, else by its address, else by its text. */
    void resolve(String source) {
        db.sql("""
                        create temporary table resolved on commit drop as
                        select distinct on (identity) *, null::bigint as review_id
                        from (
                            select delivered.*, found.title_id, critic_told.critic_id, publication_told.publication_id,
                                coalesce(critic_told.approved, false) or coalesce(publication_told.approved, false) as counts,
                                IDENTITY as identity
                            from delivered
                            left join catalog.external_id on (source, value) = (title_source, title_ref)
                            left join title_told
                                on title_told.folded = title_folded and title_told.year is not distinct from title_year
                            cross join lateral (
                                select coalesce(external_id.title_id, title_told.title_id) as title_id) as found
                            left join critic_told on critic_told.folded = critic_folded
                                and critic_told.key is not distinct from critic_key
                            left join publication_told on publication_told.folded = publication_folded
                                and publication_told.key is not distinct from publication_key
                            where found.title_id is not null) as identified
                        order by identity, line desc
                        """.replace(
                                "IDENTITY",
                                identity(
                                        ":source",
                                        "found.title_id",
                                        "critic_told.critic_id",
                                        "publication_told.publication_id")))
                .param("source", source)
                .update();
        dropSecondAddresses();
        db.sql("analyze resolved").update();
    }

    /** Says what tells a review from all others; where the source has no id for it, its title is a part of that. */
    static String identity(String source, String title, String critic, String publication) {
        return """
                md5(concat_ws(chr(31), variadic case
                    when source_id is not null then array[SOURCE, source_id]
                    else array[TITLE::text, coalesce(CRITIC, 0)::text, coalesce(PUBLICATION, 0)::text]
                        || case when url is not null then array[url]
                            else array[coalesce(listed_on, published_on)::text, '', quote] end
                end))::uuid
                """.replace("SOURCE", source)
                .replace("TITLE", title)
                .replace("CRITIC", critic)
                .replace("PUBLICATION", publication);
    }

    // One critic's review at one address is one review, even when the source lists it under two ids.
    private void dropSecondAddresses() {
        db.sql("""
                        delete from resolved where line in (
                            select line from (
                                select line, row_number() over (
                                    partition by title_id, critic_id, publication_id, url order by line) as delivery
                                from resolved where url is not null and source_id is not null) as numbered
                            where delivery > 1)
                        """).update();
    }

    /** Finds the reviews that are known already, by identity or by address; returns how many. */
    long known() {
        var same = db.sql("""
                        update resolved set review_id = review.id
                        from criticism.review where review.identity = resolved.identity
                        """).update();
        var elsewhere = db.sql("""
                        create temporary table elsewhere on commit drop as
                        select distinct on (resolved.identity) resolved.*, review.id as other_id
                        from resolved join criticism.review
                            on review.title_id = resolved.title_id and review.url = resolved.url
                                and review.critic_id is not distinct from resolved.critic_id
                                and review.publication_id is not distinct from resolved.publication_id
                        where resolved.review_id is null and resolved.url is not null
                        order by resolved.identity, review.id
                        """).update();
        if (elsewhere > 0) {
            db.sql("delete from resolved where identity in (select identity from elsewhere)")
                    .update();
        }
        return (long) same + elsewhere;
    }

    long updateChanged(@Nullable Integer run) {
        db.sql("create temporary table touched (title_id bigint) on commit drop")
                .update();
        return db.sql("""
                        with changed as (
                            update criticism.review
                            set (title_id, critic_id, publication_id, sentiment, state, original_score, quote, url,
                                    listed_on, published_on, top_flag, run)
                                = (resolved.title_id, resolved.critic_id, resolved.publication_id, resolved.sentiment,
                                    case when resolved.sentiment is null then 'pending' else 'published' end,
                                    resolved.original_score, resolved.quote, resolved.url, resolved.listed_on,
                                    resolved.published_on, resolved.top_flag, :run)
                            from resolved
                            join criticism.review before on before.id = resolved.review_id
                            where review.id = resolved.review_id and review.state <> 'withdrawn'
                                and DIFFERS
                            returning before.title_id as was, review.title_id as now),
                        noted as (insert into touched select was from changed union all select now from changed)
                        select count(*) from changed
                        """.replace("DIFFERS", DIFFERS))
                .param("run", run, Types.INTEGER)
                .query(Long.class)
                .single();
    }

    // By title, because reviews of one title are read together and their index entries lie side by side.
    long insertNew(String source, boolean demo, @Nullable Integer run) {
        return db.sql("""
                        with added as (
                            insert into criticism.review (title_id, critic_id, publication_id, state, sentiment,
                                original_score, quote, url, listed_on, published_on, top_flag, source, source_id,
                                identity, demo, counts, top, counts_from, run)
                            select resolved.title_id, critic_id, publication_id,
                                case when sentiment is null then 'pending' else 'published' end, sentiment,
                                original_score, quote, url, listed_on, published_on, top_flag, :source, source_id,
                                identity, :demo, sentiment is not null and counts, coalesce(top_flag, false),
                                coalesce(listed_on, published_on, title.first_release), :run
                            from resolved join catalog.title on title.id = resolved.title_id
                            where review_id is null
                            order by resolved.title_id, line
                            returning title_id),
                        noted as (insert into touched select distinct title_id from added)
                        select count(*) from added
                        """)
                .param("source", source)
                .param("demo", demo)
                .param("run", run, Types.INTEGER)
                .query(Long.class)
                .single();
    }

    /** By the statistics of an empty table the scores of many new reviews are planned as a loop over all of them. */
    void analyze(long added) {
        if (added >= ROWS_AT_A_TIME) {
            db.sql("analyze criticism.review").update();
        }
    }

    List<Long> touched() {
        return db.sql("select distinct title_id from touched order by title_id").query(Long.class).list().stream()
                .map(Long::valueOf)
                .toList();
    }

    long pending() {
        return db.sql("select count(*) from resolved where sentiment is null")
                .query(Long.class)
                .single();
    }
}
