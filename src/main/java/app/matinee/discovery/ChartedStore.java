package app.matinee.discovery;

import app.matinee.discovery.chart.ChartSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what charts are read from: of the titles whose tiles were made those of which enough people have spoken. */
@Component
class ChartedStore {
    private static final String JUDGED = """
            select tile.title_id, tile.kind, tile.year, tile.genres,
                array(select country from catalog.title_country
                    where title_country.title_id = tile.title_id order by position) as countries,
                critics.fresh, critics.reviews,
                case when critics.reviews >= :minimumReviews
                    then discovery.wilson_low(critics.fresh, critics.reviews) end as critics_low,
                audience.liked, audience.ratings,
                case when audience.ratings >= :minimumRatings
                    then discovery.wilson_low(audience.liked, audience.ratings) end as audience_low
            from discovery.tile
            left join criticism.scorecard on scorecard.title_id = tile.title_id
            left join audience.tally on tally.title_id = tile.title_id
            left join lateral (
                select sum(card.fresh) as fresh, sum(card.total) as total
                from catalog.title part
                join criticism.scorecard card on card.title_id = part.id
                where part.parent_id = tile.title_id and part.kind = 'season' and part.number > 0) as seasons
                on tile.kind = 'series'
            cross join lateral (
                select coalesce(case tile.kind when 'series' then seasons.fresh else scorecard.fresh end, 0) as fresh,
                    coalesce(case tile.kind when 'series' then seasons.total else scorecard.total end, 0) as reviews)
                as critics
            cross join lateral (
                select coalesce(tally.counts[7] + tally.counts[8] + tally.counts[9] + tally.counts[10], 0) as liked,
                    coalesce(tally.ratings, 0) as ratings) as audience
            where tile.title_id = any(:titles) and tile.kind in ('movie', 'series')
                and (critics.reviews >= :minimumReviews or audience.ratings >= :minimumRatings)
            """;

    private final JdbcClient db;
    private final ChartSettings settings;

    ChartedStore(JdbcClient db, ChartSettings settings) {
        this.db = db;
        this.settings = settings;
    }

    /** Writes those of these titles that can be ranked, and leaves out the others. */
    void make(Long[] titles) {
        db.sql("""
                        with judged as materialized (%s),
                        gone as (
                            delete from discovery.charted
                            where title_id = any(:titles) and title_id not in (select title_id from judged))
                        insert into discovery.charted as known
                        select * from judged
                        on conflict (title_id) do update set
                            (kind, year, genres, countries, fresh, reviews, critics_low, liked, ratings, audience_low)
                            = (excluded.kind, excluded.year, excluded.genres, excluded.countries, excluded.fresh,
                                excluded.reviews, excluded.critics_low, excluded.liked, excluded.ratings,
                                excluded.audience_low)
                        where known is distinct from excluded
                        """.formatted(JUDGED))
                .param("titles", titles)
                .param("minimumReviews", settings.minimumReviews())
                .param("minimumRatings", settings.minimumRatings())
                .update();
    }
}
