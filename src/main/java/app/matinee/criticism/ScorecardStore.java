package app.matinee.criticism;

import app.matinee.scoring.CountedReview;
import app.matinee.scoring.CriticsScorecard;
import app.matinee.scoring.CriticsState;
import app.matinee.scoring.LargestRemainder;
import app.matinee.scoring.OriginalScore;
import app.matinee.scoring.ReleaseSize;
import app.matinee.scoring.ReviewDate;
import app.matinee.scoring.ScoreDistribution;
import app.matinee.scoring.Sentiment;
import app.matinee.scoring.Tally;
import app.matinee.scoring.WilsonInterval;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ScorecardStore {
    /** What {@link #scorecard} reads of a row; prefix the table's alias {@code scorecard}. */
    static final String COLUMNS = """
            scorecard.fresh, scorecard.total, scorecard.top_fresh, scorecard.top_total, scorecard.reviews_needed,
            scorecard.state as critics_state, scorecard.certified_since, scorecard.certificate_withheld,
            scorecard.release_assumed, scorecard.mean_tenths, scorecard.scored, scorecard.bins, scorecard.as_of,
            scorecard.rule_version
            """;

    /** Fetched by a cursor, which needs a transaction; all at once they may need more memory than there is. */
    private static final int ROWS_AT_A_TIME = 1_000;

    private final JdbcClient db;
    private final JdbcTemplate batches;

    ScorecardStore(JdbcClient db, JdbcTemplate batches) {
        this.db = db;
        this.batches = batches;
    }

    /** Brings what is kept on reviews into line with standings, approvals and first releases. */
    void settleReviews(List<Long> titles) {
        db.sql("""
                        with settled as (
                            select review.id,
                                review.state = 'published'
                                    and review.title_id not in (select gone_id from criticism.title_merge)
                                    and (coalesce(publication.approved, false) or exists (
                                    select from criticism.standing
                                    where standing.critic_id = review.critic_id and standing.kind = 'approved'
                                        and until is null)) as counts,
                                coalesce(review.top_flag, exists (
                                    select from criticism.standing
                                    where standing.critic_id = review.critic_id and standing.kind = 'top'
                                        and since <= dated.on_day
                                        and (until is null or until > dated.on_day))) as top,
                                dated.on_day as counts_from
                            from criticism.review
                            join catalog.title on title.id = review.title_id
                            left join criticism.publication on publication.id = review.publication_id
                            cross join lateral (
                                select coalesce(review.listed_on, review.published_on, title.first_release) as on_day
                            ) as dated
                            where review.title_id = any(:titles))
                        update criticism.review
                        set counts = settled.counts, top = settled.top, counts_from = settled.counts_from
                        from settled
                        where review.id = settled.id
                            and (review.counts, review.top, review.counts_from)
                                is distinct from (settled.counts, settled.top, settled.counts_from)
                        """).param("titles", titles.toArray(Long[]::new)).update();
    }

    /** Reads the reviews that count, title by title; a title without any comes once, without a review. */
    void eachReview(List<Long> titles, ReviewReader reader) {
        db.sql("""
                        select title.id, title.kind, title.release_size, review.sentiment, review.top,
                            review.counts_from, review.original_score
                        from catalog.title
                        left join criticism.review on review.title_id = title.id and review.counts
                        where title.id = any(:titles)
                        order by title.id
                        """)
                .withFetchSize(ROWS_AT_A_TIME)
                .param("titles", titles.toArray(Long[]::new))
                .query(row -> {
                    reader.take(row.getLong("id"), size(row), counted(row));
                });
    }

    List<Long> reviewedTitles() {
        return db.sql("select distinct title_id from criticism.review order by title_id")
                .query((row, number) -> row.getLong("title_id"))
                .list();
    }

    /** Finds scorecards of an earlier day with a review that began to count since, or so shortly before that it is not steady. */
    List<Long> dueTitles(LocalDate today, int steadyDays) {
        return db.sql("""
                        select title_id from criticism.scorecard
                        where as_of < :today and exists (
                            select from criticism.review
                            where review.title_id = scorecard.title_id and counts
                                and counts_from between scorecard.as_of - :steady - 1 and :today::date)
                        order by title_id
                        """)
                .param("today", today)
                .param("steady", steadyDays)
                .query((row, number) -> row.getLong("title_id"))
                .list();
    }

    /** Streams by a cursor, which needs a transaction. */
    void each(Consumer<TitleScore> reader) {
        db.sql("""
                        select regexp_replace(path, '^/(m|tv)/', '') as slug, address.name, address.year, fresh, total,
                            top_fresh, top_total, tomatometer, state
                        from criticism.scorecard join catalog.address using (title_id)
                        where total > 0
                        order by 1
                        """).withFetchSize(ROWS_AT_A_TIME).query(row -> {
            reader.accept(titleScore(row));
        });
    }

    private static TitleScore titleScore(ResultSet row) throws SQLException {
        var year = row.getInt("year");
        return new TitleScore(
                row.getString("slug"),
                row.getString("name"),
                row.wasNull() ? null : year,
                new Tally(row.getInt("fresh"), row.getInt("total")),
                new Tally(row.getInt("top_fresh"), row.getInt("top_total")),
                row.getInt("tomatometer"),
                CriticsState.valueOf(row.getString("state").toUpperCase(Locale.ROOT)));
    }

    private static @Nullable CountedReview counted(ResultSet row) throws SQLException {
        var sentiment = row.getString("sentiment");
        if (sentiment == null) {
            return null;
        }
        var score = row.getString("original_score");
        Date from = row.getDate("counts_from");
        return new CountedReview(
                Sentiment.valueOf(sentiment.toUpperCase(Locale.ROOT)),
                row.getBoolean("top"),
                from == null ? ReviewDate.UNKNOWN_IN_SOURCES : from.toLocalDate(),
                score == null ? null : OriginalScore.parse(score));
    }

    private static ReleaseSize size(ResultSet row) throws SQLException {
        return switch (row.getString("kind")) {
            case "series" -> ReleaseSize.SERIES;
            case "season" -> ReleaseSize.SEASON;
            case "episode" -> ReleaseSize.EPISODE;
            default -> ReleaseSize.valueOf(row.getString("release_size").toUpperCase(Locale.ROOT));
        };
    }

    void save(List<Scored> cards) {
        batches.batchUpdate("""
                insert into criticism.scorecard (title_id, fresh, total, top_fresh, top_total, tomatometer, state,
                    reviews_needed, certified_since, certificate_withheld, release_assumed, mean_tenths, scored, bins,
                    rule_version, as_of)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::int[], ?, ?)
                on conflict (title_id) do update set (fresh, total, top_fresh, top_total, tomatometer, state,
                    reviews_needed, certified_since, certificate_withheld, release_assumed, mean_tenths, scored, bins,
                    rule_version, as_of)
                = (excluded.fresh, excluded.total, excluded.top_fresh, excluded.top_total, excluded.tomatometer,
                    excluded.state, excluded.reviews_needed, excluded.certified_since, excluded.certificate_withheld,
                    excluded.release_assumed, excluded.mean_tenths, excluded.scored, excluded.bins,
                    excluded.rule_version, excluded.as_of)
                """, cards.stream().map(ScorecardStore::values).toList());
    }

    /** Drops the scorecards of titles that have no review any more, as if they had never had one. */
    void forgetUnreviewed(List<Long> titles) {
        db.sql("""
                        delete from criticism.scorecard
                        where title_id = any(:titles)
                            and not exists (select from criticism.review where review.title_id = scorecard.title_id)
                        """).param("titles", titles.toArray(Long[]::new)).update();
    }

    private static @Nullable Object[] values(Scored scored) {
        var card = scored.card();
        var tomatometer = card.tomatometer();
        return new @Nullable Object[] {
            scored.title(),
            card.all().fresh(),
            card.all().total(),
            card.top().fresh(),
            card.top().total(),
            tomatometer == null ? null : tomatometer.value(),
            card.state().name().toLowerCase(Locale.ROOT),
            card.reviewsNeeded(),
            card.certifiedSince(),
            card.certificateWithheld(),
            card.releaseAssumed(),
            card.scores().meanTenths(),
            card.scores().scored(),
            card.scores().counts().toString().replace('[', '{').replace(']', '}'),
            card.ruleVersion(),
            card.asOf()
        };
    }

    /** Makes a scorecard of a row with {@link #COLUMNS}, or null where the title has none. */
    static @Nullable CriticsScorecard scorecard(ResultSet row) throws SQLException {
        var state = row.getString("critics_state");
        if (state == null) {
            return null;
        }
        var all = new Tally(row.getInt("fresh"), row.getInt("total"));
        Date certified = row.getDate("certified_since");
        return new CriticsScorecard(
                all,
                new Tally(row.getInt("top_fresh"), row.getInt("top_total")),
                row.getInt("reviews_needed"),
                CriticsState.valueOf(state.toUpperCase(Locale.ROOT)),
                certified == null ? null : certified.toLocalDate(),
                row.getBoolean("certificate_withheld"),
                row.getBoolean("release_assumed"),
                distribution(row),
                all.total() == 0 ? null : WilsonInterval.of(all.fresh(), all.total()),
                row.getObject("as_of", LocalDate.class),
                row.getInt("rule_version"));
    }

    private static ScoreDistribution distribution(ResultSet row) throws SQLException {
        var mean = row.getInt("mean_tenths");
        Integer meanTenths = row.wasNull() ? null : mean;
        var counts = Arrays.stream((Integer[]) row.getArray("bins").getArray())
                .map(Integer::longValue)
                .toList();
        return new ScoreDistribution(meanTenths, row.getInt("scored"), counts, LargestRemainder.percentages(counts));
    }

    /** A title's scorecard, ready to be kept. */
    record Scored(long title, CriticsScorecard card) {}

    /** Takes one review after another, those of one title together. */
    @FunctionalInterface
    interface ReviewReader {
        void take(long title, ReleaseSize size, @Nullable CountedReview review);
    }
}
