package app.matinee.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.catalog.CatalogLoads;
import app.matinee.catalog.ExternalId;
import app.matinee.catalog.ReleaseEvent;
import app.matinee.catalog.ReleaseKind;
import app.matinee.catalog.TitleDraft;
import app.matinee.catalog.TitleKind;
import app.matinee.testing.Cast;
import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Modules;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class DiscoveryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final JdbcClient jdbc;
    private final Modules modules;
    private final Discovery discovery;

    DiscoveryTest(DataSource database) {
        jdbc = JdbcClient.create(database);
        modules = Modules.over(
                database, Clock.fixed(Instant.parse(TODAY + "T12:00:00Z"), ZoneOffset.UTC), "catalog", "discovery");
        discovery = modules.door(Discovery.class);
    }

    @BeforeEach
    void someTitles() {
        jdbc.sql("truncate catalog.title cascade").update();
        modules.door(CatalogLoads.class)
                .load(
                        "cast",
                        List.of(
                                        Cast.cranes(),
                                        opening("now", "On Now", TODAY.minusDays(10)),
                                        opening("later", "On Later", TODAY.plusDays(10)),
                                        Cast.series("dark", "Dark", 2017))
                                .iterator(),
                        false);
        modules.settle();
    }

    @AfterEach
    void close() {
        modules.close();
    }

    @Test
    void aFilmIsInTheatresForNinetyDaysAfterItsRelease() {
        assertThat(names(Listing.IN_THEATERS)).containsExactly("On Now");
    }

    @Test
    void aFilmThatOpensTomorrowOrLaterIsComingSoonAndNotAtHome() {
        assertThat(names(Listing.COMING_SOON)).containsExactly("On Later");
        assertThat(names(Listing.AT_HOME)).containsExactly("The Cranes Are Flying");
    }

    private List<String> names(Listing listing) {
        return discovery.shelves(List.of(listing), "US", 10).getOrDefault(listing, List.of()).stream()
                .map(Tile::name)
                .toList();
    }

    private static TitleDraft opening(String key, String name, LocalDate day) {
        return TitleDraft.draft(1, TitleKind.MOVIE, List.of(new ExternalId(Cast.SOURCE, key)), name)
                .year(day.getYear())
                .genres(List.of("Drama"))
                .releases(List.of(new ReleaseEvent(ReleaseKind.THEATRICAL, "US", day)))
                .releaseSize("wide")
                .build();
    }
}
