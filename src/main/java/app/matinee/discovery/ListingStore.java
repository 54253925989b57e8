package app.matinee.discovery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the lists of titles. The beginnings of popular ones come from an index, whatever the size of the catalogue. */
@Component
class ListingStore {
    private static final String THEATRES = """
            discovery.tile join (
                select title_id, %s(released_on) as day from catalog.release
                where kind in ('theatrical', 'limited', 'rerelease') and region = :region and released_on %s
                group by title_id) as listed on listed.title_id = tile.title_id
            """;
    /** What most members wait for comes first where that is asked for. */
    private static final String COMING = THEATRES.formatted("min", "> :today::date")
            + "left join discovery.wanted on wanted.title_id = tile.title_id\n";
    /** Episodes are as popular as their series. */
    private static final String TONIGHT = """
            discovery.tile join (
                select distinct on (part.whole_id) part.title_id, released_on as day, whole.popularity as demand
                from catalog.release
                join discovery.tile as part on part.title_id = release.title_id and part.kind = 'episode'
                join discovery.tile as whole on whole.title_id = part.whole_id
                where release.kind = 'tv' and region in (:region, '001') and released_on = :today::date
                order by part.whole_id, part.number) as listed on listed.title_id = tile.title_id
            """;

    private static final String STREAMED = """
            discovery.tile join (
                select title_id, min(released_on) as day from catalog.release
                where kind = 'streaming' and region in (:region, '001') and released_on <= :today::date
                group by title_id) as listed on listed.title_id = tile.title_id
            """;
    /** The newest of both regions: a rail needs no more, and a site may know of half a million. */
    private static final String NEWLY_STREAMED = """
            discovery.tile join (
                select newest.title_id, min(newest.released_on) as day
                from unnest(array[:region, '001']) as place (region)
                cross join lateral (
                    select title_id, released_on from catalog.release
                    where kind = 'streaming' and release.region = place.region and released_on <= :today::date
                    order by released_on desc
                    limit 400) as newest
                where not exists (
                    select from catalog.release as earlier
                    where earlier.title_id = newest.title_id and kind = 'streaming' and region in (:region, '001')
                        and earlier.released_on < newest.released_on)
                group by newest.title_id) as listed on listed.title_id = tile.title_id
            """;
    /** Neither side of the {@code or} may become a list of all releases: they are looked at only where age does not do. */
    private static final String AT_HOME = """
            tile.kind = 'movie' and (tile.home_from <= :today::date or (
                select true from catalog.release
                where release.title_id = tile.title_id and release.kind in ('streaming', 'physical', 'tv')
                    and region in (:region, '001') and released_on <= :today::date
                limit 1))
            """;

    private static final String CERTIFIED_STREAMING = """
            tile.critics = 'certified' and tile.kind = 'movie' and exists (
                select from catalog.release
                where release.title_id = tile.title_id and release.kind = 'streaming' and region in (:region, '001')
                    and released_on <= :today::date)
            """;

    private final JdbcClient db;

    ListingStore(JdbcClient db) {
        this.db = db;
    }

    Map<Listing, List<Tile>> shelves(Collection<Listing> listings, String region, LocalDate today, int most) {
        Map<Listing, List<Tile>> shelves = new EnumMap<>(Listing.class);
        var union = listings.stream()
                .map(listing -> "(select '" + listing + "' as shelf, row_number() over () as place, one.* from ("
                        + TileStore.SELECTED + ", " + day(listing) + " as opens from "
                        + (listing == Listing.NEW_ON_STREAMING ? NEWLY_STREAMED : source(listing)) + TileStore.POSTER
                        + " where " + condition(listing) + " order by " + shelfOrder(listing) + " limit :most) as one)")
                .collect(Collectors.joining("\nunion all\n"));
        db.sql(union + " order by shelf, place")
                .param("region", region)
                .param("today", today)
                .param("most", most)
                .query(row -> {
                    shelves.computeIfAbsent(Listing.valueOf(row.getString("shelf")), any -> new ArrayList<>())
                            .add(TileStore.tile(row));
                });
        return shelves;
    }

    private static String shelfOrder(Listing listing) {
        return switch (listing) {
            case IN_THEATERS, NEW_ON_STREAMING -> "listed.day desc, tile.name";
            case COMING_SOON -> "wanted.members desc nulls last, listed.day, tile.name";
            case CERTIFIED, CERTIFIED_STREAMING -> "tile.certified_since desc, " + TileStore.POPULAR;
            case TV_TONIGHT -> "listed.demand desc, tile.name";
            case OPENING_THIS_WEEK, AT_HOME, TV_SERIES -> TileStore.POPULAR;
        };
    }

    private static String source(Listing listing) {
        return switch (listing) {
            case IN_THEATERS -> THEATRES.formatted("max", "between :today::date - 90 and :today::date");
            case OPENING_THIS_WEEK ->
                THEATRES.formatted(
                        "min",
                        "between date_trunc('week', :today::date)::date and date_trunc('week', :today::date)::date + 6");
            case COMING_SOON -> COMING;
            case TV_TONIGHT -> TONIGHT;
            case NEW_ON_STREAMING -> STREAMED;
            case AT_HOME, TV_SERIES, CERTIFIED, CERTIFIED_STREAMING -> "discovery.tile\n";
        };
    }

    private static String condition(Listing listing) {
        return switch (listing) {
            case IN_THEATERS, OPENING_THIS_WEEK, COMING_SOON, NEW_ON_STREAMING -> "tile.kind = 'movie'";
            case AT_HOME -> AT_HOME;
            case TV_SERIES -> "tile.kind = 'series'";
            case TV_TONIGHT -> "tile.kind = 'episode'";
            case CERTIFIED -> "tile.critics = 'certified'";
            case CERTIFIED_STREAMING -> CERTIFIED_STREAMING;
        };
    }

    private static String day(Listing listing) {
        return isByDay(listing) ? "listed.day" : "null::date";
    }

    private static boolean isByDay(Listing listing) {
        return switch (listing) {
            case IN_THEATERS, OPENING_THIS_WEEK, COMING_SOON, TV_TONIGHT, NEW_ON_STREAMING -> true;
            case AT_HOME, TV_SERIES, CERTIFIED, CERTIFIED_STREAMING -> false;
        };
    }
}
