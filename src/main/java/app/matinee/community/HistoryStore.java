package app.matinee.community;

import app.matinee.accounts.AccountId;
import app.matinee.catalog.TitleId;
import app.matinee.scoring.Stars;
import app.matinee.values.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class HistoryStore {
    /** Is true of a title of which the member lets others know, or when the member asks. */
    private static final String SEEN = """
            (:own or not exists (select from community.kept_title as kept
                where kept.account_id = :account and kept.title_id = %s.title_id))
            """;

    private final JdbcClient db;

    HistoryStore(JdbcClient db) {
        this.db = db;
    }

    Page<RatedTitle> ratings(
            AccountId account, boolean own, RatingOrder order, @Nullable Integer stars, Page.Request page) {
        List<RatedTitle> ratings = new ArrayList<>();
        long[] total = {0};
        var sorted = order(order);
        db.sql("with rated as (select title_id, stars, rated_at from audience.rating where account_id = :account\n"
                        + "and (:stars::int is null or (stars + 1) / 2 = :stars::int) and " + SEEN.formatted("rating")
                        + ") select counted.total, listed.*, exists (select from community.kept_title as kept"
                        + " where kept.account_id = :account and kept.title_id = listed.title_id) as kept\n"
                        + "from (select count(*) as total from rated) as counted left join (select * from rated order by "
                        + sorted + " limit :size offset :offset) as listed on true order by " + sorted)
                .param("account", account.value())
                .param("own", own)
                .param("stars", stars)
                .param("size", page.size())
                .param("offset", page.offset())
                .query(row -> {
                    total[0] = row.getLong("total");
                    if (row.getTimestamp("rated_at") != null) {
                        ratings.add(rating(row));
                    }
                });
        return new Page<>(ratings, page.number(), page.size(), total[0]);
    }

    List<RatedTitle> best(AccountId account, boolean own, Year year, int most) {
        return db.sql("select title_id, stars, rated_at, false as kept from audience.rating where account_id = :account"
                        + " and rated_at >= :from and rated_at < :until and " + SEEN.formatted("rating")
                        + " order by " + order(RatingOrder.HIGHEST) + " limit :most")
                .param("account", account.value())
                .param("own", own)
                .param("from", Timestamp.from(StatisticsStore.start(year)))
                .param("until", Timestamp.from(StatisticsStore.start(year.plusYears(1))))
                .param("most", most)
                .query((row, number) -> rating(row))
                .list();
    }

    private static String order(RatingOrder order) {
        return switch (order) {
            case NEWEST -> "rated_at desc, title_id desc";
            case HIGHEST -> "stars desc, rated_at desc, title_id desc";
            case LOWEST -> "stars, rated_at desc, title_id desc";
        };
    }

    private static RatedTitle rating(ResultSet row) throws SQLException {
        return new RatedTitle(
                new TitleId(row.getLong("title_id")),
                new Stars(row.getInt("stars")),
                row.getTimestamp("rated_at").toInstant(),
                row.getBoolean("kept"));
    }

    Page<WrittenReview> reviews(AccountId account, boolean own, Page.Request page) {
        List<WrittenReview> reviews = new ArrayList<>();
        long[] total = {0};
        db.sql(
                        "with written as (select * from audience.review where account_id = :account and state = 'published' and deleted_at is null and "
                                + SEEN.formatted("review") + """
                        )
                        select counted.total, listed.* from (select count(*) as total from written) as counted
                        left join (
                            select written.id, address.name, address.year, address.path, rating.stars,
                                coalesce(rating.verified, false) as verified, body, spoiler, written_at
                            from written join catalog.address on address.title_id = written.title_id
                            left join audience.rating
                                on rating.title_id = written.title_id and rating.account_id = written.account_id
                            order by written_at desc, written.id desc limit :size offset :offset) as listed on true
                        order by written_at desc, id desc
                        """)
                .param("account", account.value())
                .param("own", own)
                .param("size", page.size())
                .param("offset", page.offset())
                .query(row -> {
                    total[0] = row.getLong("total");
                    if (row.getString("body") != null) {
                        reviews.add(review(row));
                    }
                });
        return new Page<>(reviews, page.number(), page.size(), total[0]);
    }

    private static WrittenReview review(ResultSet row) throws SQLException {
        return new WrittenReview(
                row.getLong("id"),
                row.getString("name"),
                number(row, "year"),
                row.getString("path"),
                stars(row),
                row.getBoolean("verified"),
                row.getString("body"),
                row.getBoolean("spoiler"),
                row.getTimestamp("written_at").toInstant());
    }

    static @Nullable Stars stars(ResultSet row) throws SQLException {
        var halves = number(row, "stars");
        return halves == null ? null : new Stars(halves);
    }

    static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        var number = row.getInt(column);
        return row.wasNull() ? null : number;
    }
}
