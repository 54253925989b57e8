package app.matinee.discovery;

import app.matinee.accounts.AccountId;
import app.matinee.catalog.TitleId;
import app.matinee.discovery.likeness.Prediction;
import app.matinee.discovery.likeness.Prediction.Judgement;
import app.matinee.discovery.likeness.Prediction.Opinion;
import app.matinee.discovery.likeness.Reason;
import app.matinee.scoring.Stars;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is like a title, and how a member rated the titles like it, by one statement. */
@Component
class SimilarStore {
    private static final String ASKED = """
            asked as materialized (
                select whole.title_id, whole.kind, whole.genres, others, weights, reasons, people
                from discovery.tile as part
                join discovery.tile as whole on whole.title_id = part.whole_id
                left join discovery.likeness on likeness.title_id = whole.title_id
                where part.title_id = :title)
            """;

    private static final String NEAR = """
            near as materialized (
                select other.title_id, other.reason, other.person, other.place
                from asked
                cross join lateral unnest(others, reasons, people)
                    with ordinality as other (title_id, reason, person, place)
                where exists (select from discovery.tile where tile.title_id = other.title_id)
                order by other.place
                limit :most)
            """;

    /** Fills up from the most popular titles of each genre, because those that share one may be half of all there are. */
    private static final String OF_GENRES = """
            of_genres as (
                select alike.title_id, 'genres' as reason, null::bigint as person,
                    1000 + row_number() over (order by alike.shared desc, %1$s) as place
                from (
                    select tile.*, cardinality(array(
                        select unnest(tile.genres) intersect select unnest(asked.genres))) as shared
                    from asked
                    cross join lateral (
                        select distinct known.title_id
                        from unnest(asked.genres) as genre (id)
                        cross join lateral (
                            select title_id from discovery.tile_genre
                            where genre_id = genre.id and kind = asked.kind
                            order by popularity desc, title_id
                            limit 100) as known
                        where known.title_id <> asked.title_id) as candidate
                    join discovery.tile on tile.title_id = candidate.title_id
                    where (select count(*) from near) < :most
                        and candidate.title_id not in (select title_id from near)) as alike
                order by place
                limit :most)
            """.formatted(TileStore.POPULAR.replace("tile.", "alike."));

    /**
     * What the member rated lately, which shows the habit, and what the member rated of the titles like it; each with what
     * everybody makes of it.
     */
    private static final String SAID = """
            told as (
                (select title_id, 0\\:\\:real as weight from audience.rating where account_id = :account
                order by rated_at desc, title_id desc limit :lately)
                union all
                select other.title_id, other.weight
                from asked cross join lateral unnest(others, weights) as other (title_id, weight)
                join audience.rating on rating.title_id = other.title_id and account_id = :account),
            said as materialized (
                select array_agg(weight) as said_weights, array_agg(stars\\:\\:int) as said_stars,
                    array_agg(coalesce(opinion.ratings, 0)\\:\\:int) as said_counts, array_agg(coalesce(opinion.sum, 0)\\:\\:float8) as said_sums
                from (select title_id, max(weight) as weight from told group by title_id) as told
                join audience.rating on rating.title_id = told.title_id and account_id = :account
                left join audience.tally on tally.title_id = told.title_id
                left join lateral (%1$s) as opinion on true
                where exists (select from asked where title_id = :title and others is not null)),
            opinion as (select opinion.* from audience.tally cross join lateral (%1$s) as opinion where title_id = :title)
            """.formatted("""
                select sum(members) as ratings, sum(members * halves) as sum
                from unnest(tally.counts[1\\:10]) with ordinality as counter (members, halves)""");

    private static final int LATELY = 100;

    private final JdbcClient db;

    SimilarStore(JdbcClient db) {
        this.db = db;
    }

    /** Reads it for a member, or with null for nobody in particular. */
    SimilarTitles of(TitleId title, @Nullable AccountId account, int most) {
        List<Similar> titles = new ArrayList<>();
        List<Prediction> predictions = new ArrayList<>();
        var parts = account == null ? List.of(ASKED, NEAR, OF_GENRES) : List.of(ASKED, NEAR, OF_GENRES, SAID);
        db.sql("with " + String.join(",\n", parts) + TileStore.SELECTED
                        + ", null::date as opens, chosen.reason, person.name as person"
                        + (account == null ? "" : ", said.*, opinion.ratings as all_ratings, opinion.sum as all_sum")
                        + """

                        from (select * from near union all select * from of_genres) as chosen
                        join discovery.tile on tile.title_id = chosen.title_id
                        left join catalog.person on person.id = chosen.person
                        """ + TileStore.POSTER
                        + (account == null ? "" : "cross join said left join opinion on true\n")
                        + "order by chosen.place limit :most")
                .param("title", title.value())
                .param("account", account == null ? null : account.value())
                .param("lately", LATELY)
                .param("most", most)
                .query(row -> {
                    if (account != null && titles.isEmpty()) {
                        prediction(row).ifPresent(predictions::add);
                    }
                    titles.add(similar(row));
                });
        return new SimilarTitles(titles, predictions.isEmpty() ? null : predictions.getFirst());
    }

    private static Similar similar(ResultSet row) throws SQLException {
        return new Similar(
                TileStore.tile(row),
                Reason.valueOf(row.getString("reason").toUpperCase(Locale.ROOT)),
                row.getString("person"));
    }

    private static Optional<Prediction> prediction(ResultSet row) throws SQLException {
        if (row.getArray("said_weights") == null) {
            return Optional.empty();
        }
        var weights = (Float[]) row.getArray("said_weights").getArray();
        var stars = (Integer[]) row.getArray("said_stars").getArray();
        var counts = (Integer[]) row.getArray("said_counts").getArray();
        var sums = (Double[]) row.getArray("said_sums").getArray();
        var judged = IntStream.range(0, weights.length)
                .mapToObj(place ->
                        new Judgement(weights[place], new Stars(stars[place]), new Opinion(counts[place], sums[place])))
                .toList();
        return Prediction.of(new Opinion(row.getInt("all_ratings"), row.getDouble("all_sum")), judged);
    }
}
