package app.matinee.discovery;

import app.matinee.discovery.popularity.Heat;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes tiles from the tables of the modules below, some thousand at once, and writes only those that differ. */
@Component
class TileMakingStore {
    private static final String FACTS = """
            kind, parent_id, whole_id, number, name, year, path, directors, poster_id, genres, first_release, home_from,
            critics, tomatometer, reviews, reviews_needed, certified_since, seasons, critics_rank, critics_weight,
            audience, popcornmeter, ratings, standing, popularity, credits""";

    // Until offers are known a film is taken to be at home half a year after its release.
    private static final String MADE = """
            select title.id as title_id, title.kind, title.parent_id,
                coalesce(parent.parent_id, title.parent_id, title.id) as whole_id, title.number,
                address.name, address.year, address.path,
                (select string_agg(person.name, ', ' order by billing)
                    from catalog.credit join catalog.person on person.id = person_id
                    where credit.title_id = title.id and department = 'directing') as directors,
                (select id from catalog.picture
                    where picture.title_id = title.id and picture.kind = 'poster'
                    order by position, id limit 1) as poster_id,
                array(select genre_id from catalog.title_genre
                    where title_genre.title_id = title.id order by position) as genres,
                title.first_release,
                case title.kind
                    when 'movie' then coalesce(title.first_release + 183, make_date(title.year + 1, 1, 1))
                end as home_from,
                coalesce(scorecard.state, 'none') as critics, scorecard.tomatometer,
                coalesce(scorecard.total, 0) as reviews, coalesce(scorecard.reviews_needed, 0) as reviews_needed,
                scorecard.certified_since, season.scores as seasons,
                case
                    when title.kind = 'series' then season.mean
                    when scorecard.state not in ('none', 'too_few') then scorecard.tomatometer
                end::real as critics_rank,
                coalesce(case title.kind when 'series' then season.reviews else scorecard.total end, 0) as critics_weight,
                coalesce(tally.state, 'none') as audience, tally.percent as popcornmeter,
                coalesce(tally.ratings, 0) as ratings, known.standing,
                (known.standing + coalesce(discovery.points(demand.heat, :now), 0))::real as popularity,
                coalesce((select bit_xor(hash_record_extended(row(department, billing, person_id, role), 0))
                    from catalog.credit where credit.title_id = title.id), 0)
                # coalesce((select bit_xor(hash_record_extended(row(role, position, company_id), 0))
                    from catalog.title_company where title_company.title_id = title.id), 0) as credits
            from unnest(:titles::bigint[]) as asked (id)
            join catalog.title on title.id = asked.id
            join catalog.address on address.title_id = title.id
            left join catalog.title parent on parent.id = title.parent_id
            left join criticism.scorecard on scorecard.title_id = title.id
            left join audience.tally on tally.title_id = title.id
            left join lateral (
                select array_agg(shown.score) as scores, avg(shown.score) as mean, sum(shown.reviews) as reviews
                from catalog.title part
                left join criticism.scorecard card on card.title_id = part.id and card.state not in ('none', 'too_few')
                cross join lateral (select card.tomatometer as score, card.total as reviews) as shown
                where part.parent_id = title.id and part.kind = 'season' and part.number > 0) as season
                on title.kind = 'series'
            left join discovery.demand on demand.title_id = title.id
            cross join lateral (
                select discovery.standing(
                    (select max(reference_votes) from catalog.record where record.title_id = title.id), tally.ratings,
                    case title.kind when 'series' then season.reviews else scorecard.total end) as standing) as known
            """;

    private final JdbcClient db;

    TileMakingStore(JdbcClient db) {
        this.db = db;
    }

    /**
     * Makes the tiles of these titles as they are at this moment; who is gone loses theirs.
     *
     * @return those in which something changed that filmographies are made of, with the series they are or were part of
     */
    Long[] make(Long[] titles, Instant now) {
        var restated = write(titles, now);
        writeGenres(titles);
        writeCountries(titles);
        tellIndexes(titles);
        return restated;
    }

    // A part is named and addressed by what it belongs to. So its parts are due when that is new, moved or gone; as
    // they were told, and as they stand here, since a series that was merged away has none any more.
    private Long[] write(Long[] titles, Instant now) {
        return db.sql("""
                        with made as materialized (%1$s),
                        gone as (
                            delete from discovery.tile
                            where title_id = any(:titles) and title_id not in (select title_id from made)
                            returning title_id, whole_id),
                        written as (
                            insert into discovery.tile as tile (title_id, %2$s)
                            select title_id, %2$s from made
                            on conflict (title_id) do update set (%2$s) = (%3$s)
                            where (%4$s) is distinct from (%3$s)),
                        compared as (
                            select title_id, made.whole_id, before.whole_id as whole_before,
                                made.kind in ('series', 'season')
                                    and (made.name, made.path) is distinct from (before.name, before.path) as moved,
                                (made.kind, made.year, made.whole_id, made.critics_rank, made.critics_weight, made.credits)
                                    is distinct from (before.kind, before.year, before.whole_id, before.critics_rank,
                                        before.critics_weight, before.credits) as restated
                            from made left join discovery.tile before using (title_id)
                            union all
                            select title_id, whole_id, whole_id, true, true from gone),
                        parts_due as (
                            insert into discovery.tile_due (title_id)
                            select part.id from compared join catalog.title part on part.parent_id = title_id where moved
                            union
                            select part.title_id
                            from compared join discovery.tile part on part.parent_id = compared.title_id where moved
                            except
                            select unnest(:titles::bigint[])
                            on conflict do nothing)
                        select title_id as id from compared where restated
                        union select whole_id from compared where restated
                        union select whole_before from compared where restated and whole_before is not null
                        """.formatted(MADE, FACTS, of("excluded"), of("tile")))
                .param("titles", titles)
                .param("now", Heat.halfLives(now))
                .query((row, number) -> row.getLong("id"))
                .list()
                .toArray(Long[]::new);
    }

    private static String of(String row) {
        return FACTS.replaceAll("\\w+", row + ".$0");
    }

    private void writeGenres(Long[] titles) {
        db.sql("""
                        delete from discovery.tile_genre
                        where title_id = any(:titles) and not exists (
                            select from discovery.tile
                            where tile.title_id = tile_genre.title_id and tile_genre.genre_id = any(tile.genres))
                        """).param("titles", titles).update();
        db.sql("""
                        insert into discovery.tile_genre as known (title_id, genre_id, kind, year, popularity)
                        select title_id, genre_id, kind, year, popularity
                        from discovery.tile cross join unnest(genres) as genre_id
                        where title_id = any(:titles) and kind in ('movie', 'series')
                        on conflict (title_id, genre_id) do update
                            set (year, popularity) = (excluded.year, excluded.popularity)
                        where (known.year, known.popularity) is distinct from (excluded.year, excluded.popularity)
                        """).param("titles", titles).update();
    }

    private void writeCountries(Long[] titles) {
        db.sql("""
                        delete from discovery.tile_country
                        where title_id = any(:titles) and not exists (
                            select from discovery.tile join catalog.title_country using (title_id)
                            where tile.title_id = tile_country.title_id
                                and title_country.country = tile_country.country)
                        """).param("titles", titles).update();
        db.sql("""
                        insert into discovery.tile_country as known (title_id, country, kind, year, popularity)
                        select distinct tile.title_id, country, kind, year, popularity
                        from discovery.tile join catalog.title_country on title_country.title_id = tile.title_id
                        where tile.title_id = any(:titles) and kind in ('movie', 'series')
                        on conflict (title_id, country) do update
                            set (year, popularity) = (excluded.year, excluded.popularity)
                        where (known.year, known.popularity) is distinct from (excluded.year, excluded.popularity)
                        """).param("titles", titles).update();
    }

    /** Also of tiles that stay as they are, since an index knows more of a title than its tile shows. */
    private void tellIndexes(Long[] titles) {
        db.sql("""
                        insert into discovery.tile_made (title_id)
                        select id from unnest(:titles::bigint[]) as id
                        where not exists (
                            select from discovery.tile where title_id = id and kind not in ('movie', 'series'))
                        order by id
                        on conflict (title_id) do update set transaction = excluded.transaction
                        """).param("titles", titles).update();
    }

    /** Tells the planner what there is; after many new tiles, whose number it would guess otherwise. */
    void analyze() {
        db.sql("analyze discovery.tile, discovery.tile_genre, discovery.tile_country, discovery.charted")
                .update();
    }
}
