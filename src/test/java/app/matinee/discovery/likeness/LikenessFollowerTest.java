package app.matinee.discovery.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.accounts.AccountId;
import app.matinee.accounts.Accounts;
import app.matinee.accounts.Accounts.Identity;
import app.matinee.accounts.Accounts.Kind;
import app.matinee.audience.Audience;
import app.matinee.catalog.CatalogLoads;
import app.matinee.catalog.Department;
import app.matinee.catalog.TitleDraft;
import app.matinee.catalog.TitleDraft.CreditDraft;
import app.matinee.catalog.TitleId;
import app.matinee.catalog.TitleKind;
import app.matinee.discovery.Discovery;
import app.matinee.discovery.Similar;
import app.matinee.scoring.Stars;
import app.matinee.testing.Cast;
import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Modules;
import app.matinee.testing.StatementCounter;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class LikenessFollowerTest {
    private static final int FILMS = 14;
    private static final int MEMBERS = 12;

    private final StatementCounter database;
    private final JdbcClient jdbc;
    private final Modules modules;
    private final LikenessFollower follower;
    private List<AccountId> members = List.of();

    LikenessFollowerTest(DataSource database) {
        this.database = new StatementCounter(database);
        jdbc = JdbcClient.create(database);
        modules = Modules.over(
                this.database, Clock.systemUTC(), "catalog", "accounts", "criticism", "lists", "audience", "discovery");
        follower = modules.door(LikenessFollower.class);
    }

    @BeforeEach
    void aSmallCinema() {
        jdbc.sql("truncate catalog.title, accounts.account restart identity cascade")
                .update();
        jdbc.sql("truncate discovery.likeness, discovery.likeness_due").update();
        load(IntStream.range(0, FILMS)
                .mapToObj(number -> film(number, number < 4 ? "Larisa Shepitko" : "Director " + number))
                .toArray(TitleDraft[]::new));
        members = modules.door(Accounts.class)
                .open(IntStream.range(0, MEMBERS)
                        .mapToObj(number -> new Identity("m-" + number, "Member " + number, Kind.DEMO))
                        .toList());
        modules.settle();
    }

    @AfterEach
    void close() {
        modules.close();
    }

    @Test
    void filmsOfOneDirectorAreAlikeBeforeAnybodyRatesThem() {
        follower.catchUp();

        assertThat(similar(0))
                .filteredOn(one -> one.reason() != Reason.GENRES)
                .extracting(one -> one.tile().name(), Similar::reason, Similar::person)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Film 1", Reason.DIRECTOR, "Larisa Shepitko"),
                        org.assertj.core.groups.Tuple.tuple("Film 2", Reason.DIRECTOR, "Larisa Shepitko"),
                        org.assertj.core.groups.Tuple.tuple("Film 3", Reason.DIRECTOR, "Larisa Shepitko"));
    }

    @Test
    void filmsThatTheSamePeopleLikeAreAlikeFromThreePeopleOn() {
        likeBoth(2, 8, 9);
        follower.catchUp();
        assertThat(similar(8)).extracting(Similar::reason).containsOnly(Reason.GENRES);

        likeBoth(6, 8, 9);
        follower.catchUp();

        assertThat(similar(8).getFirst().tile().name()).isEqualTo("Film 9");
        assertThat(similar(9).getFirst().reason()).isEqualTo(Reason.LIKED);
    }

    @Test
    void filmsThatAreAboutTheSameAreAlikeWhetherASourceSaysSoOrMembers() {
        load(about(10, "home front", "letters", "moscow"), about(11, "Home Front", "letters"), about(12, "letters"));
        tag(13, "home front", "Letters");

        follower.makeAll();

        assertThat(similar(10))
                .filteredOn(one -> one.reason() == Reason.THEMES)
                .extracting(one -> one.tile().name())
                .containsExactlyInAnyOrder("Film 11", "Film 13");
    }

    @Test
    void whatIsKeptUpToDateIsWhatIsFoundAnewButForATwentieth() {
        var random = new Random(5);
        follower.catchUp();
        for (var round = 0; round < 6; round++) {
            for (var rating = 0; rating < 40; rating++) {
                rate(random.nextInt(MEMBERS), random.nextInt(FILMS), 4 + random.nextInt(7));
            }
            modules.door(Audience.class).unrate(members.get(round), film(random.nextInt(FILMS)));
            modules.door(Audience.class).fold();
            follower.catchUp();
        }
        var followed = weights();
        assertThat(followed).hasSizeGreaterThan(FILMS);

        follower.makeAll();

        var anew = weights();
        assertThat(followed.keySet()).isEqualTo(anew.keySet());
        anew.forEach((pair, weight) -> assertThat(followed.get(pair)).isBetween(weight * 0.94, weight * 1.06));
    }

    @Test
    void aFilmThatIsGoneIsNobodysNeighbour() {
        follower.catchUp();
        jdbc.sql("update catalog.title set merged_into = :kept where id = :gone")
                .param("kept", film(1).value())
                .param("gone", film(0).value())
                .update();
        jdbc.sql("insert into platform.change (kind, id) values ('title', :gone)")
                .param("gone", film(0).value())
                .update();

        follower.catchUp();

        assertThat(weights().keySet())
                .noneMatch(pair -> List.of(pair.split(" ")).contains("" + film(0).value()));
    }

    @Test
    void aTitleThatWasLookedAtRestsForAMinute() {
        follower.catchUp();
        likeBoth(6, 8, 9);
        awaitCertainty();

        assertThat(follower.follow()).isZero();
        jdbc.sql("update discovery.likeness set made_at = made_at - interval '61 seconds'")
                .update();
        assertThat(follower.follow()).isEqualTo(2);
    }

    @Test
    void publicListsOfSeveralMembersMakeFilmsAlikeAndPrivateOnesDoNot() {
        list("private", 0, 1, 2);
        follower.makeAll();
        assertThat(similar(10)).extracting(Similar::reason).containsOnly(Reason.GENRES);

        list("public", 0, 1, 2, 3, 4, 5);
        follower.makeAll();

        assertThat(similar(10).getFirst().reason()).isEqualTo(Reason.LISTED);
    }

    @Test
    void forYouLeavesOutWhatIsKnownAndSaysWhatIsMissing() {
        var forYou = modules.door(ForYou.class);
        likeBoth(6, 5, 6, 7, 8, 9, 10, 11, 12);
        IntStream.range(5, 9).forEach(film -> rate(7, film, 9));
        follower.catchUp();
        assertThat(forYou.suggest(members.get(7), 10).missing()).isEqualTo(1);

        rate(7, 9, 9);
        forYou.refuse(members.get(7), film(10));
        database.reset();
        var suggested = forYou.suggest(members.get(7), 10).suggestions();

        assertThat(database.statements()).hasSize(2);
        assertThat(suggested).extracting(Suggestion::title).containsExactlyInAnyOrder(film(11), film(12));
        assertThat(suggested).extracting(Suggestion::because).allMatch(because -> because.value() <= film(9).value());
    }

    @Test
    void aPageReadsWhatIsLikeATitleAndWhatAMemberMightGiveItByOneStatement() {
        likeBoth(6, 5, 6, 7, 8, 9);
        IntStream.range(5, 9).forEach(film -> rate(7, film, 10));
        modules.door(Audience.class).fold();
        follower.catchUp();
        database.reset();

        var similar = modules.door(Discovery.class).similar(film(9), members.get(7), 12);

        assertThat(database.statements()).hasSize(1);
        assertThat(similar.titles()).hasSizeGreaterThanOrEqualTo(4);
        var prediction = java.util.Objects.requireNonNull(similar.prediction());
        assertThat(prediction.judged()).isEqualTo(4);
        assertThat(prediction.low()).isGreaterThanOrEqualTo(Stars.LEAST_POSITIVE);
        assertThat(modules.door(Discovery.class).similar(film(9), null, 12).prediction())
                .isNull();
    }

    /** Waits until no transaction that was open is: not of the test, but PostgreSQL's own vacuum may have one. */
    private void awaitCertainty() {
        var now = jdbc.sql("select pg_snapshot_xmax(pg_current_snapshot())::text::bigint")
                .query(Long.class)
                .single();
        while (jdbc.sql("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint")
                        .query(Long.class)
                        .single()
                < now) {
            Thread.onSpinWait();
        }
    }

    private List<Similar> similar(int film) {
        return modules.door(Discovery.class).similar(film(film), null, 12).titles();
    }

    /** Returns all pairs with their weights. */
    private Map<String, Double> weights() {
        Map<String, Double> weights = new HashMap<>();
        jdbc.sql("""
                        select title_id || ' ' || other as pair, weight
                        from discovery.likeness cross join lateral unnest(others, weights) as one (other, weight)
                        """).query(row -> {
            weights.put(row.getString("pair"), row.getDouble("weight"));
        });
        return weights;
    }

    private void likeBoth(int people, int... films) {
        for (var member = 0; member < people; member++) {
            for (var film : films) {
                rate(member, film, 9);
            }
        }
        modules.door(Audience.class).fold();
    }

    private void rate(int member, int film, int halves) {
        modules.door(Audience.class).rate(members.get(member), film(film), new Stars(halves));
    }

    private void list(String privacy, int... owners) {
        for (var owner : owners) {
            jdbc.sql("""
                            with made as (
                                insert into lists.list (id, owner_id, name, privacy, made_at, changed_at)
                                values (gen_random_uuid(), :owner, 'Best', :privacy, now(), now()) returning number)
                            insert into lists.item (list_number, title_id, position, added_at)
                            select number, title, place, now()
                            from made cross join unnest(:titles::bigint[]) with ordinality as one (title, place)
                            """)
                    .param("owner", members.get(owner).value())
                    .param("privacy", privacy)
                    .param("titles", new Long[] {film(10).value(), film(11).value()})
                    .update();
        }
    }

    private void tag(int film, String... tags) {
        jdbc.sql("""
                        insert into audience.tag (title_id, account_id, tag, tagged_at)
                        select :title, :account, tag, now() from unnest(:tags::text[]) as tag
                        """)
                .param("title", film(film).value())
                .param("account", members.getFirst().value())
                .param("tags", tags)
                .update();
    }

    private static TitleDraft film(int number, String director) {
        return draft(number)
                .credits(List.of(new CreditDraft(Department.DIRECTING, director, null)))
                .build();
    }

    private static TitleDraft about(int number, String... keywords) {
        return draft(number).keywords(List.of(keywords)).build();
    }

    private static TitleDraft.Builder draft(int number) {
        return TitleDraft.draft(2, TitleKind.MOVIE, List.of(Cast.id("film-" + number)), "Film " + number)
                .year(1960 + number)
                .genres(List.of("Drama"));
    }

    private TitleId film(int number) {
        return new TitleId(jdbc.sql("select id from catalog.title where name = :name")
                .param("name", "Film " + number)
                .query(Long.class)
                .single());
    }

    private void load(TitleDraft... drafts) {
        modules.door(CatalogLoads.class).load(Cast.SOURCE, List.of(drafts).iterator(), false);
    }
}
