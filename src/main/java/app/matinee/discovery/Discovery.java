package app.matinee.discovery;

import app.matinee.accounts.AccountId;
import app.matinee.catalog.CompanyId;
import app.matinee.catalog.CompanyRole;
import app.matinee.catalog.Department;
import app.matinee.catalog.PersonId;
import app.matinee.catalog.TitleId;
import app.matinee.discovery.index.SearchIndex;
import app.matinee.values.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds titles with their scores. Each call that answers costs one statement. What it answers may be a second older than
 * what the doors below answer, because tiles follow the change log.
 */
@Component
public class Discovery {
    private final TileStore tiles;
    private final ListingStore listings;
    private final AiringStore airings;
    private final PartStore parts;
    private final WorkStore works;
    private final SimilarStore similar;
    private final TileFollower follower;
    private final SearchIndex index;
    private final Clock clock;

    Discovery(
            TileStore tiles,
            ListingStore listings,
            AiringStore airings,
            PartStore parts,
            WorkStore works,
            SimilarStore similar,
            TileFollower follower,
            SearchIndex index,
            Clock clock) {
        this.tiles = tiles;
        this.listings = listings;
        this.airings = airings;
        this.parts = parts;
        this.works = works;
        this.similar = similar;
        this.follower = follower;
        this.index = index;
        this.clock = clock;
    }

    /**
     * Returns the beginning of several lists at once, each at most so long: by popularity, releases and certificates by
     * their day, and what is to come by how many members want to watch it.
     */
    public Map<Listing, List<Tile>> shelves(Collection<Listing> listings, String region, int most) {
        return this.listings.shelves(listings, region, today(), most);
    }

    /**
     * Returns the episodes that are first on television in a region today, network by network: the network of the most
     * popular series first, and those of no known one among them.
     */
    public List<Airing> tonight(String region, int most) {
        return airings.on(today(), region, most);
    }

    /** Returns the tiles of these titles, newest first; ids that nobody knows are left out. */
    public List<Tile> tiles(Collection<TitleId> titles) {
        return titles.isEmpty() ? List.of() : tiles.of(titles);
    }

    /** Returns a page of the seasons of a series, specials last, or of the episodes of a season; each by number. */
    public Page<Part> parts(TitleId whole, Page.Request page) {
        return parts.page(whole, page);
    }

    /** Returns a page of what a person is credited for, in all departments or in one. */
    public Works<Department> works(PersonId person, @Nullable Department department, Page.Request page) {
        return works.ofPerson(person, department, page);
    }

    /** Returns a page of the titles that a company had a part in, in all roles or in one. */
    public Works<CompanyRole> works(CompanyId company, @Nullable CompanyRole role, Page.Request page) {
        return works.ofCompany(company, role, page);
    }

    /**
     * Returns the films and series most like a title, with the reason for each, then well-known ones that share most genres;
     * of a season or an episode, those like its series. For a member also how the member might rate the title.
     *
     * @param member null for nobody in particular
     */
    public SimilarTitles similar(TitleId title, @Nullable AccountId member, int most) {
        return similar.of(title, member, most);
    }

    /** Returns the most popular films that can be seen at home. */
    public List<Tile> popularAtHome(String region, int most) {
        return listings.shelves(List.of(Listing.AT_HOME), region, today(), most)
                .getOrDefault(Listing.AT_HOME, List.of());
    }

    /**
     * Brings tiles up to date with all that is committed, after waiting for another process that is at it; the server does
     * so by itself within a second. Returns how many it made anew.
     */
    public int catchUp() {
        var made = follower.catchUp();
        index.catchUpIfOpen();
        return made;
    }

    /**
     * Makes every tile anew, and with them the search index of each node; returns how many tiles. Pages show the old ones
     * meanwhile.
     */
    public int reindex() {
        var made = follower.makeAll();
        index.makeAnew();
        index.catchUpIfOpen();
        return made;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
