package app.matinee.discovery;

import app.matinee.catalog.Picture;
import app.matinee.catalog.PictureKind;
import app.matinee.catalog.TitleId;
import app.matinee.catalog.TitleKind;
import app.matinee.scoring.AudienceState;
import app.matinee.scoring.CriticsState;
import app.matinee.scoring.SeriesScore;
import app.matinee.values.Page;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads tiles from the tables of the modules below, until a read model of their own takes over. */
@Component
class TileStore {
    static final String SELECTED = """
            select title.id, title.kind, address.name, address.year, address.path,
                (select string_agg(person.name, ', ' order by billing)
                    from catalog.credit join catalog.person on person.id = person_id
                    where credit.title_id = title.id and department = 'directing') as directors,
                poster.hash, poster.width, poster.height, poster.widths, poster.webp, poster.colour, poster.caption,
                scorecard.state as critics, scorecard.tomatometer, scorecard.total, scorecard.reviews_needed,
                (select array_agg(case when season_card.state not in ('none', 'too_few') then season_card.tomatometer end)
                    from catalog.title season
                    left join criticism.scorecard season_card on season_card.title_id = season.id
                    where title.kind = 'series' and season.parent_id = title.id and season.kind = 'season'
                        and season.number > 0) as seasons,
                tally.state as audience, tally.percent, tally.ratings
            """;
    static final String JOINED = """
            join catalog.address on address.title_id = title.id
            left join criticism.scorecard on scorecard.title_id = title.id
            left join audience.tally on tally.title_id = title.id
            left join lateral (
                select picture.* from catalog.picture
                where picture.title_id = title.id and picture.kind = 'poster'
                order by picture.position, picture.id limit 1) as poster on true
            """;
    static final String POPULAR =
            "coalesce(tally.ratings, 0) desc, coalesce(scorecard.total, 0) desc, title.name, title.id";
    private static final String CRITICS = """
            case
                when title.kind = 'series' then (
                    select avg(season_card.tomatometer)
                    from catalog.title season
                    join criticism.scorecard season_card on season_card.title_id = season.id
                        and season_card.state not in ('none', 'too_few')
                    where season.parent_id = title.id and season.kind = 'season' and season.number > 0)
                when scorecard.state not in ('none', 'too_few') then scorecard.tomatometer
            end""";
    /**
     * What most people rated, and while few did, what came into the catalogue first. Popular and similar titles are
     * chosen among these, because a list of all films at home, or of all dramas, may be half of a million titles.
     */
    private static final String KNOWN = """
            (select title_id from audience.tally order by ratings desc limit 400)
            union
            (select id from catalog.title order by id limit 400)
            """;

    private static final String OF_GENRE = """
            (:genre::text is null or exists (
                select from catalog.title_genre join catalog.genre on genre.id = genre_id
                where title_genre.title_id = every.title_id and genre.slug = :genre))
            """;

    private final JdbcClient db;

    TileStore(JdbcClient db) {
        this.db = db;
    }

    Map<Listing, List<Tile>> shelves(Collection<Listing> listings, String region, LocalDate today, int most) {
        Map<Listing, List<Tile>> shelves = new EnumMap<>(Listing.class);
        var union = listings.stream()
                .map(listing -> "(select '" + listing + "' as shelf, row_number() over () as place, one.* from ("
                        + SELECTED + ", listed.day as opens from (" + shelved(listing) + ") as listed"
                        + " join catalog.title on title.id = listed.title_id\n" + JOINED
                        + " order by " + shelfOrder(listing) + " limit :most) as one)")
                .collect(Collectors.joining("\nunion all\n"));
        db.sql(union + " order by shelf, place")
                .param("region", region)
                .param("today", today)
                .param("most", most)
                .query(row -> {
                    shelves.computeIfAbsent(Listing.valueOf(row.getString("shelf")), any -> new ArrayList<>())
                            .add(tile(row));
                });
        return shelves;
    }

    private static String shelved(Listing listing) {
        return listing == Listing.AT_HOME ? members(listing) + " and id in (" + KNOWN + ")" : members(listing);
    }

    private static String shelfOrder(Listing listing) {
        return switch (listing) {
            case IN_THEATERS, NEW_ON_STREAMING -> "listed.day desc, title.name";
            case COMING_SOON -> "listed.day, title.name";
            case CERTIFIED -> "scorecard.certified_since desc, " + POPULAR;
            case AT_HOME, TV_SERIES -> POPULAR;
        };
    }

    Page<Tile> browse(
            Listing listing,
            String region,
            LocalDate today,
            @Nullable String genre,
            TileOrder order,
            Page.Request page) {
        List<Tile> tiles = new ArrayList<>();
        long[] total = {0};
        db.sql("with members as (select * from (" + members(listing) + ") as every where " + OF_GENRE + ")\n"
                        + "select counted.total, listed.* from (select count(*) as total from members) as counted\n"
                        + "left join (" + SELECTED + ", members.day as opens, row_number() over (order by "
                        + order(order)
                        + ") as place from members join catalog.title on title.id = members.title_id\n" + JOINED
                        + "order by place limit :size offset :offset) as listed on true order by place")
                .param("region", region)
                .param("today", today)
                .param("genre", genre)
                .param("size", page.size())
                .param("offset", page.offset())
                .query(row -> {
                    total[0] = row.getLong("total");
                    if (row.getString("path") != null) {
                        tiles.add(tile(row));
                    }
                });
        return new Page<>(tiles, page.number(), page.size(), total[0]);
    }

    private static String order(TileOrder order) {
        return switch (order) {
            case POPULAR -> POPULAR;
            case NEWEST ->
                "coalesce(members.day, title.first_release) desc nulls last, title.year desc nulls last, title.name";
            case A_TO_Z -> "lower(title.name), title.id";
            case CRITICS_HIGH -> CRITICS + " desc nulls last, " + POPULAR;
            case CRITICS_LOW -> CRITICS + " nulls last, " + POPULAR;
            case AUDIENCE_HIGH ->
                "case when tally.state not in ('none', 'too_few') then percent end desc nulls last, " + POPULAR;
            case AUDIENCE_LOW ->
                "case when tally.state not in ('none', 'too_few') then percent end nulls last, " + POPULAR;
        };
    }

    private static String members(Listing listing) {
        return switch (listing) {
            case IN_THEATERS -> """
                    select release.title_id, max(released_on) as day
                    from catalog.release join catalog.title on title.id = release.title_id and title.kind = 'movie'
                    where release.kind in ('theatrical', 'limited', 'rerelease') and region = :region
                        and released_on between :today::date - 90 and :today::date
                    group by release.title_id
                    """;
            case COMING_SOON -> """
                    select release.title_id, min(released_on) as day
                    from catalog.release join catalog.title on title.id = release.title_id and title.kind = 'movie'
                    where release.kind in ('theatrical', 'limited', 'rerelease') and region = :region
                        and released_on > :today::date
                    group by release.title_id
                    """;
            case AT_HOME -> """
                    select id as title_id, null::date as day from catalog.title
                    where kind = 'movie' and merged_into is null and (
                        first_release <= :today::date - 183
                        or first_release is null and year < extract(year from :today::date)
                        or exists (select from catalog.release
                            where release.title_id = title.id and release.kind in ('streaming', 'physical', 'tv')
                                and region in (:region, '001') and released_on <= :today::date))
                    """;
            case TV_SERIES ->
                "select id as title_id, null::date as day from catalog.title"
                        + " where kind = 'series' and merged_into is null";
            case CERTIFIED -> """
                    select title_id, null::date as day
                    from criticism.scorecard join catalog.title on title.id = title_id and merged_into is null
                    where state = 'certified'
                    """;
            case NEW_ON_STREAMING -> """
                    select release.title_id, min(released_on) as day
                    from catalog.release join catalog.title on title.id = release.title_id and title.kind = 'movie'
                    where release.kind = 'streaming' and region in (:region, '001') and released_on <= :today::date
                    group by release.title_id
                    """;
        };
    }

    List<Tile> of(Collection<TitleId> titles) {
        return db.sql(
                        SELECTED + ", null::date as opens from catalog.title\n" + JOINED
                                + "where title.id = any(:titles) order by address.year desc nulls last, title.number, title.name")
                .param("titles", titles.stream().map(TitleId::value).toArray(Long[]::new))
                .query((row, number) -> tile(row))
                .list();
    }

    /** Chooses among the titles that most people rated, because those that share a genre may be half of all there are. */
    List<Tile> similar(TitleId title, int most) {
        return db.sql(SELECTED + """
                        , null::date as opens
                        from (
                            select coalesce(season.parent_id, part.parent_id, part.id) as id
                            from catalog.title part
                            left join catalog.title season on season.id = part.parent_id
                            where part.id = :title) as asked
                        join catalog.title whole on whole.id = asked.id
                        cross join lateral (
                            select known.title_id, count(*) as shared
                            from (""" + KNOWN + """
                            ) as known
                            join catalog.title candidate on candidate.id = known.title_id
                                and candidate.kind = whole.kind and candidate.id <> whole.id
                            join catalog.title_genre other on other.title_id = known.title_id
                            where other.genre_id in (
                                select genre_id from catalog.title_genre this where this.title_id = whole.id)
                            group by known.title_id) as alike
                        join catalog.title on title.id = alike.title_id
                        """ + JOINED + "order by alike.shared desc, " + POPULAR + " limit :most")
                .param("title", title.value())
                .param("most", most)
                .query((row, number) -> tile(row))
                .list();
    }

    static Tile tile(ResultSet row) throws SQLException {
        Date opens = row.getDate("opens");
        return new Tile(
                new TitleId(row.getLong("id")),
                TitleKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getString("name"),
                number(row, "year"),
                row.getString("path"),
                row.getString("directors"),
                poster(row),
                word(CriticsState.class, row.getString("critics"), CriticsState.NONE),
                number(row, "tomatometer"),
                row.getInt("total"),
                row.getInt("reviews_needed"),
                series(row),
                word(AudienceState.class, row.getString("audience"), AudienceState.NONE),
                number(row, "percent"),
                row.getInt("ratings"),
                opens == null ? null : opens.toLocalDate());
    }

    private static @Nullable SeriesScore series(ResultSet row) throws SQLException {
        var seasons = row.getArray("seasons");
        return seasons == null ? null : SeriesScore.ofShown((@Nullable Integer[]) seasons.getArray());
    }

    private static @Nullable Picture poster(ResultSet row) throws SQLException {
        var hash = row.getString("hash");
        return hash == null
                ? null
                : new Picture(
                        PictureKind.POSTER,
                        hash,
                        row.getInt("width"),
                        row.getInt("height"),
                        Arrays.asList((Integer[]) row.getArray("widths").getArray()),
                        row.getBoolean("webp"),
                        row.getString("colour"),
                        row.getString("caption"),
                        null,
                        null);
    }

    private static <E extends Enum<E>> E word(Class<E> type, @Nullable String word, E none) {
        return word == null ? none : Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }

    static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        var number = row.getInt(column);
        return row.wasNull() ? null : number;
    }
}
