package app.matinee.criticism;

import app.matinee.catalog.TitleId;
import app.matinee.criticism.Review.Signature;
import app.matinee.criticism.Review.Subject;
import app.matinee.scoring.CriticsScorecard;
import app.matinee.scoring.Sentiment;
import app.matinee.scoring.SeriesScore;
import app.matinee.values.Page;
import app.matinee.values.Slug;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads critics' reviews that count. */
@Component
class ReviewStore {
    private static final String SELECTED = """
            select review.id, review.sentiment, review.top, review.quote, review.original_score, review.url,
                coalesce(review.listed_on, review.published_on) as day, review.demo,
                critic.name as critic_name, critic.slug as critic_slug,
                publication.name as publication_name, publication.slug as publication_slug,
                address.name as title_name, address.year as title_year, address.path
            """;
    private static final String JOINED = """
            left join criticism.critic on critic.id = review.critic_id
            left join criticism.publication on publication.id = review.publication_id
            join catalog.address on address.title_id = review.title_id
            """;

    private final JdbcClient db;

    ReviewStore(JdbcClient db) {
        this.db = db;
    }

    CriticsPanel panel(TitleId title, int most) {
        List<Review> reviews = new ArrayList<>();
        var head = new @Nullable Object[3];
        db.sql("select " + ScorecardStore.COLUMNS + """
                        , consensus.text as consensus, first.*,
                            (select array_agg(case when season_card.state not in ('none', 'too_few')
                                    then season_card.tomatometer end)
                                from catalog.title season
                                left join criticism.scorecard season_card on season_card.title_id = season.id
                                where season.parent_id = asked.id and season.kind = 'season' and season.number > 0)
                                as seasons
                        from (select :title::bigint as id) as asked
                        left join criticism.scorecard on scorecard.title_id = asked.id
                        left join criticism.consensus on consensus.title_id = asked.id
                        left join lateral (
                        """ + SELECTED + "from criticism.review" + "\n" + JOINED + """
                            where review.title_id = asked.id and review.counts
                            order by review.top desc, review.counts_from desc nulls last, review.id desc
                            limit :most) as first on true
                        order by first.top desc, first.day desc nulls last, first.id desc
                        """)
                .param("title", title.value())
                .param("most", most)
                .query(row -> {
                    head[0] = ScorecardStore.scorecard(row);
                    head[1] = row.getString("consensus");
                    head[2] = series(row);
                    if (row.getString("sentiment") != null) {
                        reviews.add(review(row));
                    }
                });
        return new CriticsPanel((CriticsScorecard) head[0], (String) head[1], reviews, (SeriesScore) head[2]);
    }

    private static @Nullable SeriesScore series(ResultSet row) throws SQLException {
        var seasons = row.getArray("seasons");
        return seasons == null ? null : SeriesScore.ofShown((@Nullable Integer[]) seasons.getArray());
    }

    Page<Review> page(TitleId title, ReviewFilter filter, ReviewOrder order, Page.Request page) {
        return page("review.title_id = :key and " + condition(filter), order(order), title.value(), page);
    }

    Page<Review> byCritic(Slug critic, Page.Request page) {
        return page(
                "review.critic_id = (select id from criticism.critic where slug = :key)",
                order(ReviewOrder.NEWEST),
                critic.value(),
                page);
    }

    Page<Review> inPublication(Slug publication, Page.Request page) {
        return page(
                "review.publication_id = (select id from criticism.publication where slug = :key)",
                order(ReviewOrder.NEWEST),
                publication.value(),
                page);
    }

    // The outer join keeps the count when the page asked for lies behind the last one.
    private Page<Review> page(String condition, String order, Object key, Page.Request page) {
        List<Review> reviews = new ArrayList<>();
        long[] total = {0};
        db.sql("with matching as (select review.* from criticism.review where review.counts and " + condition + ")"
                        + "\nselect listed.*, counted.total from (select count(*) as total from matching) as counted"
                        + "\nleft join lateral (" + SELECTED + ", review.counts_from from matching as review\n" + JOINED
                        + "order by " + order + " limit :size offset :offset) as listed on true")
                .param("key", key)
                .param("size", page.size())
                .param("offset", page.offset())
                .query(row -> {
                    total[0] = row.getLong("total");
                    if (row.getString("sentiment") != null) {
                        reviews.add(review(row));
                    }
                });
        return new Page<>(reviews, page.number(), page.size(), total[0]);
    }

    private static String condition(ReviewFilter filter) {
        return switch (filter) {
            case ALL -> "true";
            case TOP -> "review.top";
            case FRESH -> "review.sentiment = 'fresh'";
            case ROTTEN -> "review.sentiment = 'rotten'";
        };
    }

    private static String order(ReviewOrder order) {
        return switch (order) {
            case TOP_FIRST -> "review.top desc, review.counts_from desc nulls last, review.id desc";
            case NEWEST -> "review.counts_from desc nulls last, review.id desc";
            case OLDEST -> "review.counts_from nulls last, review.id";
        };
    }

    private static Review review(ResultSet row) throws SQLException {
        Date day = row.getDate("day");
        return new Review(
                row.getLong("id"),
                Sentiment.valueOf(row.getString("sentiment").toUpperCase(Locale.ROOT)),
                row.getBoolean("top"),
                signature(row.getString("critic_name"), row.getString("critic_slug")),
                signature(row.getString("publication_name"), row.getString("publication_slug")),
                row.getString("quote"),
                row.getString("original_score"),
                day == null ? null : day.toLocalDate(),
                row.getString("url"),
                subject(row),
                row.getBoolean("demo"));
    }

    private static @Nullable Signature signature(@Nullable String name, @Nullable String slug) {
        return name == null || slug == null ? null : new Signature(name, new Slug(slug));
    }

    private static Subject subject(ResultSet row) throws SQLException {
        var year = row.getInt("title_year");
        return new Subject(row.getString("title_name"), row.wasNull() ? null : year, row.getString("path"));
    }
}
