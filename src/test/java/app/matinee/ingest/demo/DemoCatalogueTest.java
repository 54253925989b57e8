package app.matinee.ingest.demo;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.accounts.Accounts;
import app.matinee.audience.Audience;
import app.matinee.audience.AudiencePanel;
import app.matinee.catalog.CatalogLoads;
import app.matinee.catalog.TitleId;
import app.matinee.criticism.Criticism;
import app.matinee.criticism.CriticsPanel;
import app.matinee.criticism.Review;
import app.matinee.criticism.TitleScore;
import app.matinee.ingest.DemoSignIn;
import app.matinee.lists.Diary;
import app.matinee.lists.Lists;
import app.matinee.lists.Watchlist;
import app.matinee.scoring.AudienceState;
import app.matinee.scoring.CriticsState;
import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Modules;
import app.matinee.values.Page;
import app.matinee.values.Percent;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoCatalogueTest {
    private static final Clock NOVEMBER_2026 = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    private final JdbcClient jdbc;
    private final Modules modules;

    DemoCatalogueTest(DataSource database) {
        jdbc = JdbcClient.create(database);
        modules = Modules.over(
                new DelegatingDataSource(database),
                NOVEMBER_2026,
                "catalog",
                "accounts",
                "criticism",
                "audience",
                "lists",
                "ingest");
    }

    @BeforeAll
    void load() {
        DemoCatalogue catalogue = modules.door(DemoCatalogue.class);
        assertThat(catalogue.isLoaded()).isFalse();
        catalogue.load();
        assertThat(catalogue.isLoaded()).isTrue();
        modules.door(DemoMembers.class).load();
        modules.door(DemoBelongings.class).give();
    }

    @AfterAll
    void close() {
        modules.close();
    }

    @Test
    void theCranesAreFlyingHasItsPublishedFigures() {
        CriticsPanel critics = modules.door(Criticism.class).panel(cranes(), 6);
        AudiencePanel audience = modules.door(Audience.class).panel(cranes(), 6);

        assertThat(scoreOf("the-cranes-are-flying")).satisfies(score -> {
            assertThat(score.all().fresh()).isEqualTo(26);
            assertThat(score.all().total()).isEqualTo(27);
            assertThat(score.tomatometer()).isEqualTo(96);
        });
        assertThat(critics.reviews())
                .extracting(Review::critic)
                .extracting("name")
                .containsExactly(
                        "David Fear", "Dave Kehr", "Bosley Crowther", "Wael Khairy", "John Beaufort", "Nicholas Bell");
        assertThat(critics.reviews()).extracting(Review::quote).containsOnlyNulls();
        assertThat(audience.scorecard().all().percent()).isEqualTo(new Percent(93));
        assertThat(audience.scorecard().all().ratings()).isBetween(2_500L, 2_900L);
        assertThat(audience.writtenReviews()).isEqualTo(255);
    }

    @Test
    void everyStateOfTheCriticsSideOccurs() {
        Map<CriticsState, Integer> states = new EnumMap<>(CriticsState.class);
        modules.door(Criticism.class).scores(score -> states.merge(score.state(), 1, Integer::sum));

        assertThat(states)
                .containsKeys(CriticsState.TOO_FEW, CriticsState.ROTTEN, CriticsState.FRESH, CriticsState.CERTIFIED);
        assertThat(count("select count(*) from catalog.title where kind in ('movie', 'season') and not exists"
                        + " (select from criticism.review where title_id = title.id)"))
                .isPositive();
    }

    @Test
    void everyStateOfTheAudiencesSideOccurs() {
        for (AudienceState state : AudienceState.values()) {
            if (state != AudienceState.NONE) {
                assertThat(jdbc.sql("select count(*) from audience.tally where state = :state")
                                .param("state", state.name().toLowerCase(Locale.ROOT))
                                .query(Long.class)
                                .single())
                        .as(state.name())
                        .isPositive();
            }
        }
    }

    @Test
    void theVolumeIsThatOfALivelySite() {
        assertThat(count("select count(*) from criticism.review")).isBetween(5_000L, 7_000L);
        assertThat(count("select count(*) from audience.rating")).isBetween(60_000L, 90_000L);
        assertThat(count("select count(*) from audience.review")).isBetween(3_000L, 5_000L);
    }

    @Test
    void nobodySpeaksOfWhatIsNotOutYetOrOfTomorrow() {
        assertThat(count("select count(*) from criticism.review where listed_on >= date '2026-11-23'"))
                .isZero();
        assertThat(count("select count(*) from audience.rating where rated_at >= timestamptz '2026-11-23 00:00Z'"))
                .isZero();
        assertThat(count("select count(*) from criticism.review join catalog.title on title.id = title_id"
                        + " where first_release > listed_on"))
                .isZero();
        assertThat(count("select count(*) from audience.rating join catalog.title on title.id = title_id"
                        + " where first_release > rated_at"))
                .isZero();
    }

    @Test
    void whoExistsIsNotMarkedAsInventedAndQuotesNothing() {
        assertThat(count("select count(*) from criticism.critic where not demo"))
                .isEqualTo(6);
        assertThat(count("select count(*) from criticism.review join criticism.critic on critic.id = critic_id"
                        + " where not critic.demo and (quote is not null or review.demo)"))
                .isZero();
    }

    @Test
    void membersKeepPublicListsWhichNobodyCanDelete() {
        assertThat(modules.door(DemoBelongings.class).areGiven()).isTrue();
        assertThat(modules.door(Lists.class).popular(new Page.Request(1, 20)).items())
                .hasSizeGreaterThan(5)
                .allSatisfy(list -> assertThat(list.items()).isGreaterThan(3));
    }

    @Test
    void theFirstMemberHasADiaryAndRatingsEnoughForSuggestions() {
        var member = modules.door(Accounts.class)
                .profile(DemoSignIn.ALL.getFirst().email())
                .orElseThrow()
                .member()
                .id();

        assertThat(modules.door(Diary.class).months(member)).hasSizeGreaterThan(5);
        assertThat(modules.door(Watchlist.class)
                        .entries(member, new Page.Request(1, 20))
                        .items())
                .hasSizeGreaterThan(5);
        assertThat(count("select count(*) from audience.rating where account_id = " + member.value()))
                .isGreaterThan(15);
    }

    @Test
    void aSecondLoadOnTheSameDayChangesNothing() {
        List<TitleScore> before = scores();
        long reviews = count("select count(*) from criticism.review");

        modules.door(DemoCatalogue.class).load();

        assertThat(scores()).isEqualTo(before);
        assertThat(count("select count(*) from catalog.title")).isEqualTo(362);
        assertThat(count("select count(*) from criticism.review")).isEqualTo(reviews);
    }

    private TitleId cranes() {
        return Objects.requireNonNull(
                modules.door(CatalogLoads.class).namedBy("demo").get("the-cranes-are-flying-1957"));
    }

    private TitleScore scoreOf(String slug) {
        return scores().stream()
                .filter(score -> score.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private List<TitleScore> scores() {
        List<TitleScore> scores = new ArrayList<>();
        modules.door(Criticism.class).scores(scores::add);
        return scores;
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
