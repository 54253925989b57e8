package app.matinee.community;

import app.matinee.accounts.AccountId;
import app.matinee.community.MemberStatistics.Share;
import app.matinee.scoring.StarTally;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StatisticsStore {
    // The last part, the years in which something was rated, looks beyond the span that is asked for.
    private static final String STATISTICS = """
            with rated as materialized (
                select title_id, stars, rated_at from audience.rating
                where account_id = :account and rated_at >= :from and rated_at < :until
                    and (:own or not exists (select from community.kept_title as kept
                        where kept.account_id = :account and kept.title_id = rating.title_id))),
            dated as materialized (
                select stars, year from rated join catalog.title on title.id = title_id where year is not null)
            (select 'stars' as part, null as name, null as slug, stars as place, count(*) as titles, 0.0 as average
                from rated group by stars)
            union all
            (select 'months', null, null, extract(month from rated_at at time zone 'UTC')::int, count(*), 0
                from rated group by 4)
            union all
            (select 'years', year::text, null, year, count(*), avg(stars) from dated group by year)
            union all
            (select 'decades', year / 10 * 10 || 's', null, year / 10 * 10, count(*), avg(stars) from dated group by 2, 4)
            union all
            (select 'genres', genre.name, genre.slug, -count(*)::int, count(*), avg(stars)
                from rated join catalog.title_genre using (title_id) join catalog.genre on genre.id = genre_id
                group by genre.id order by count(*) desc, genre.name limit 20)
            union all
            (select 'countries', country, null, -count(*)::int, count(*), avg(stars)
                from rated join catalog.title_country using (title_id)
                group by country order by count(*) desc, country limit 20)
            union all
            (select department, person.name, person_slug.slug, -counted.titles::int, counted.titles, counted.average
                from (
                    select department, person_id, count(*) as titles, avg(stars) as average,
                        row_number() over (partition by department order by count(*) desc, avg(stars) desc, person_id) as place
                    from rated join catalog.credit using (title_id)
                    where department = 'directing' or department = 'cast' and billing <= 5
                    group by department, person_id having count(*) > 1) as counted
                join catalog.person on person.id = person_id
                join catalog.person_slug on person_slug.person_id = person.id and person_slug.current
                where counted.place <= 20)
            union all
            (select distinct 'rated in', null, null, -extract(year from rated_at at time zone 'UTC')::int, 0, 0.0
                from audience.rating where account_id = :account)
            order by part, place, average desc, name
            """;
    private static final Instant EVER = LocalDate.of(1900, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
    private static final Instant ALWAYS =
            LocalDate.of(2200, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);

    private final JdbcClient db;

    StatisticsStore(JdbcClient db) {
        this.db = db;
    }

    MemberStatistics read(AccountId account, boolean own, @Nullable Year year) {
        var counts = new ArrayList<>(Collections.nCopies(10, 0L));
        var months = new ArrayList<>(Collections.nCopies(12, 0));
        List<Integer> ratedIn = new ArrayList<>();
        Map<String, List<Share>> shares = new HashMap<>();
        db.sql(STATISTICS)
                .param("account", account.value())
                .param("own", own)
                .param("from", Timestamp.from(year == null ? EVER : start(year)))
                .param("until", Timestamp.from(year == null ? ALWAYS : start(year.plusYears(1))))
                .query(row -> {
                    var part = row.getString("part");
                    var place = row.getInt("place");
                    switch (part) {
                        case "stars" -> counts.set(place - 1, row.getLong("titles"));
                        case "months" -> months.set(place - 1, row.getInt("titles"));
                        case "rated in" -> ratedIn.add(-place);
                        default ->
                            shares.computeIfAbsent(part, any -> new ArrayList<>())
                                    .add(share(row));
                    }
                });
        return new MemberStatistics(
                new StarTally(counts),
                year == null ? List.of() : months,
                ratedIn,
                shares.getOrDefault("years", List.of()),
                shares.getOrDefault("decades", List.of()),
                shares.getOrDefault("genres", List.of()),
                shares.getOrDefault("countries", List.of()),
                shares.getOrDefault("directing", List.of()),
                shares.getOrDefault("cast", List.of()));
    }

    static Instant start(Year year) {
        return year.atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private static Share share(ResultSet row) throws SQLException {
        return new Share(
                row.getString("name"), row.getString("slug"), row.getInt("titles"), row.getDouble("average") / 2);
    }
}
