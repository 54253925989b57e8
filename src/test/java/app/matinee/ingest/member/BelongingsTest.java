package app.matinee.ingest.member;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.accounts.AccountId;
import app.matinee.accounts.Accounts;
import app.matinee.accounts.Accounts.Identity;
import app.matinee.accounts.Accounts.Kind;
import app.matinee.audience.Audience;
import app.matinee.audience.OnConflict;
import app.matinee.catalog.CatalogLoads;
import app.matinee.catalog.TitleId;
import app.matinee.ingest.member.UploadOverview.Amount;
import app.matinee.ingest.member.UploadOverview.State;
import app.matinee.ingest.member.UploadOverview.Titles;
import app.matinee.ingest.member.UploadedTitle.Group;
import app.matinee.scoring.Stars;
import app.matinee.testing.Cast;
import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Modules;
import app.matinee.values.Page;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of an upload from its arrival to its undoing. */
@DatabaseTest
class BelongingsTest {
    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
    private static final Map<String, String> EXPORT = Map.of(
            "ratings.csv", """
            Date,Name,Year,Letterboxd URI,Rating
            2020-01-01,The Cranes Are Flying,1957,https://boxd.it/a,4.5
            2020-01-02,The Twin,2011,https://boxd.it/b,2
            2020-01-03,Nobody Knows It,1999,https://boxd.it/c,3
            2020-01-03,Crash,2004,https://boxd.it/d,9
            """, "diary.csv", """
            Date,Name,Year,Letterboxd URI,Rating,Rewatch,Tags,Watched Date
            2020-01-01,The Cranes Are Flying,1957,https://boxd.it/x1,4.5,,"war, love",2019-12-31
            2021-01-01,Crash,2004,https://boxd.it/x2,,Yes,,2020-12-31
            """, "watched.csv", """
            Date,Name,Year,Letterboxd URI
            2020-01-01,The Cranes Are Flying,1957,https://boxd.it/a
            2020-01-01,Solaris,1972,https://boxd.it/e
            """, "watchlist.csv", """
            Date,Name,Year,Letterboxd URI
            2020-01-01,Solaris,1972,https://boxd.it/e
            """, "lists/war.csv", """
            Letterboxd list export v7
            Date,Name,Tags,URL,Description
            2020-01-01,War,,https://boxd.it/l1,Of all wars

            Position,Name,Year,URL,Description
            1,The Cranes Are Flying,1957,https://boxd.it/a,First
            2,Solaris,1972,https://boxd.it/e,
            """);

    private final JdbcClient jdbc;
    private final Modules modules;
    private final Belongings belongings;
    private final Audience audience;
    private AccountId member = new AccountId(0);

    BelongingsTest(DataSource database) {
        jdbc = JdbcClient.create(database);
        modules = Modules.over(
                database,
                Clock.fixed(NOW, ZoneOffset.UTC),
                "catalog",
                "accounts",
                "platform.mail",
                "platform.http",
                "moderation",
                "lists",
                "audience",
                "ingest.member");
        belongings = modules.door(Belongings.class);
        audience = modules.door(Audience.class);
    }

    @BeforeEach
    void aMemberAndSomeFilms() {
        jdbc.sql("truncate catalog.title, accounts.account, catalog.run cascade")
                .update();
        member = modules.door(Accounts.class)
                .open(List.of(new Identity("ada", "Ada L.", Kind.DEMO)))
                .getFirst();
        modules.door(CatalogLoads.class)
                .load(
                        "cast",
                        List.of(
                                        Cast.cranes(),
                                        Cast.film("crash", "Crash", 2004),
                                        Cast.film("solaris", "Solaris", 1972),
                                        Cast.film("twin1", "The Twin", 2011),
                                        Cast.film("twin2", "The: Twin", 2011))
                                .iterator(),
                        false);
    }

    @AfterEach
    void close() {
        modules.close();
    }

    @Test
    void anUploadIsShownBeforeItChangesAnything() {
        audience.rate(member, title("cranes"), new Stars(2));

        var upload = upload();

        assertThat(upload.state()).isEqualTo(State.WAITING);
        assertThat(upload.titles()).isEqualTo(new Titles(3, 1, 1, 1));
        assertThat(upload.refused()).isEqualTo(1);
        assertThat(upload.amounts())
                .extracting(Amount::what, Amount::all, Amount::ready)
                .map(String::valueOf)
                .containsExactly("(RATING, 3, 1)", "(VIEWING, 2, 2)", "(WISH, 1, 1)", "(ENTRY, 3, 3)");
        assertThat(titles(upload, Group.CONFLICTS)).singleElement().satisfies(title -> {
            assertThat(title.stars()).isEqualTo(new Stars(9));
            assertThat(title.mine()).isEqualTo(new Stars(2));
        });
        assertThat(titles(upload, Group.UNSURE))
                .singleElement()
                .satisfies(title -> assertThat(title.candidates()).hasSize(2));
        assertThat(titles(upload, Group.UNKNOWN))
                .extracting(UploadedTitle::name)
                .containsExactly("Nobody Knows It");
        assertThat(belongings.refusals(upload)).singleElement().satisfies(refusal -> {
            assertThat(refusal.file()).isEqualTo("ratings.csv");
            assertThat(refusal.line()).isEqualTo(5);
        });
        assertThat(kept()).hasSize(1);
    }

    @Test
    void allOfItIsTakenInAndUndoneAgain() {
        audience.rate(member, title("cranes"), new Stars(2));
        var before = kept();
        var upload = upload();

        belongings.take(member, upload.id(), OnConflict.TAKE);

        assertThat(again(upload).state()).isEqualTo(State.DONE);
        assertThat(kept())
                .containsExactlyInAnyOrder(
                        "rated The Cranes Are Flying 9 2020-01-01 00:00:00+00",
                        "saw The Cranes Are Flying 2019-12-31 null 9 {war,love}",
                        "saw Crash 2020-12-31 true null {}",
                        "wants Solaris 2020-01-01 00:00:00+00",
                        "list War: The Cranes Are Flying (First), Solaris ()",
                        "list Seen, I don't know when: Solaris ()");

        belongings.undo(member, upload.id());

        assertThat(again(upload).state()).isEqualTo(State.UNDONE);
        assertThat(kept()).isEqualTo(before);
        assertThat(audience.isTallyTrue(title("cranes"))).isTrue();
    }

    @Test
    void theSecondTimeNothingChanges() {
        belongings.take(member, upload().id(), OnConflict.TAKE);
        var before = kept();
        var second = upload();

        belongings.take(member, second.id(), OnConflict.TAKE);

        assertThat(kept()).isEqualTo(before);
        assertThat(again(second).amounts()).allMatch(amount -> amount.added() + amount.changed() == 0);
        belongings.undo(member, second.id());
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void whatTheMemberChoseIsMeant() {
        var upload = upload();
        var twins = titles(upload, Group.UNSURE).getFirst();

        belongings.decide(upload, twins.number(), title("twin2"));
        belongings.take(member, upload.id(), OnConflict.KEEP);

        assertThat(kept()).contains("rated The: Twin 4 2020-01-02 00:00:00+00");
    }

    @Test
    void nothingButACandidateCanBeChosen() {
        var upload = upload();
        var twins = titles(upload, Group.UNSURE).getFirst();

        belongings.decide(upload, twins.number(), title("solaris"));

        assertThat(again(upload).titles().unsure()).isEqualTo(1);
    }

    @Test
    void whatTheMemberRatedSinceSurvivesTheUndo() {
        var upload = upload();
        belongings.take(member, upload.id(), OnConflict.TAKE);
        audience.rate(member, title("cranes"), new Stars(1));

        belongings.undo(member, upload.id());

        assertThat(kept()).singleElement().asString().startsWith("rated The Cranes Are Flying 1 ");
    }

    @Test
    void anUploadOfSomebodyElseIsAsGoodAsNone() {
        var upload = upload();
        var stranger = new AccountId(member.value() + 1);

        assertThat(belongings.overview(stranger, upload.id())).isEmpty();
        belongings.take(stranger, upload.id(), OnConflict.TAKE);
        belongings.discard(stranger, upload.id());

        assertThat(again(upload).state()).isEqualTo(State.WAITING);
        assertThat(kept()).isEmpty();
    }

    @Test
    void anUploadIsTakenInOnceHoweverOftenTheButtonIsPressed() {
        var upload = upload();

        belongings.take(member, upload.id(), OnConflict.TAKE);
        belongings.take(member, upload.id(), OnConflict.KEEP);

        assertThat(again(upload).rule()).isEqualTo(OnConflict.TAKE);
        assertThat(kept()).hasSize(6);
    }

    @Test
    void threeThousandRatingsAreInWithinFiveSeconds() {
        modules.door(CatalogLoads.class)
                .load(
                        "cast",
                        IntStream.range(0, 3_000)
                                .mapToObj(number -> Cast.film("f" + number, "Film " + number, 1950 + number % 70))
                                .iterator(),
                        false);
        var rows = new StringBuilder("Date,Name,Year,Letterboxd URI,Rating\n");
        IntStream.range(0, 3_000)
                .forEach(number -> rows.append("2020-01-01,Film %d,%d,https://boxd.it/%d,%s%n"
                        .formatted(number, 1950 + number % 70, number, 1 + number % 5)));
        var began = System.nanoTime();

        var id = belongings.receive(member, "ratings.csv", rows.toString().getBytes(UTF_8));
        var read = Duration.ofNanos(System.nanoTime() - began);
        belongings.take(member, id, OnConflict.TAKE);
        var took = Duration.ofNanos(System.nanoTime() - began);

        System.out.printf(
                "3,000 ratings: read and matched in %d ms, in after %d ms%n", read.toMillis(), took.toMillis());
        assertThat(belongings.overview(member, id).orElseThrow().state()).isEqualTo(State.DONE);
        assertThat(kept()).hasSize(3_000);
        assertThat(took).isLessThan(Duration.ofSeconds(5));
    }

    private UploadOverview upload() {
        var id = belongings.receive(member, "letterboxd-ada.zip", Uploads.zip(EXPORT));
        return belongings.overview(member, id).orElseThrow();
    }

    private UploadOverview again(UploadOverview upload) {
        return belongings.overview(member, upload.id()).orElseThrow();
    }

    private List<UploadedTitle> titles(UploadOverview upload, Group group) {
        return belongings.titles(upload, group, new Page.Request(1, 50)).items();
    }

    /** Tells in words what the member keeps. */
    private List<String> kept() {
        return jdbc.sql("""

                        select 'rated ' || name || ' ' || stars || ' ' || rated_at from audience.rating
                        join catalog.title on id = title_id where account_id = :account
                        union all
                        select 'saw ' || name || ' ' || watched_on || ' ' || coalesce(again::text, 'null') || ' '
                            || coalesce(stars::text, 'null') || ' ' || tags::text
                        from lists.viewing join catalog.title on title.id = title_id
                        where account_id = :account and removed_at is null
                        union all
                        select 'wants ' || name || ' ' || added_at from lists.watchlist
                        join catalog.title on id = title_id where account_id = :account and removed_at is null
                        union all
                        select 'list ' || list.name || ': ' || string_agg(title.name || ' (' || note || ')', ', ' order by position)
                        from lists.list join lists.item on list_number = number
                        join catalog.title on title.id = title_id
                        where owner_id = :account and list.removed_at is null group by list.number
                        order by 1
                        """)
                .param("account", member.value())
                .query((row, number) -> row.getString(1))
                .list();
    }

    private TitleId title(String key) {
        return jdbc.sql("select title_id from catalog.external_id where source = 'cast' and value = :key")
                .param("key", key)
                .query((row, number) -> new TitleId(row.getLong("title_id")))
                .single();
    }
}
