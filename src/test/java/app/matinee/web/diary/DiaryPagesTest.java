package app.matinee.web.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.matinee.accounts.Accounts;
import app.matinee.accounts.Joining;
import app.matinee.accounts.Member;
import app.matinee.catalog.CatalogLoads;
import app.matinee.catalog.TitleDraft;
import app.matinee.lists.UnknownEntryException;
import app.matinee.testing.Cast;
import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Modules;
import app.matinee.testing.Visitor;
import app.matinee.web.address.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class DiaryPagesTest {
    private static final String VIEWINGS = "/m/the-cranes-are-flying/viewings";

    private final JdbcClient jdbc;
    private final Modules modules;
    private final Visitor veronika;
    private final Visitor boris;

    DiaryPagesTest(DataSource database) {
        jdbc = JdbcClient.create(database);
        jdbc.sql("truncate catalog.title, accounts.account cascade").update();
        modules = Modules.over(
                database,
                Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC),
                "catalog",
                "accounts",
                "criticism",
                "audience",
                "discovery",
                "lists",
                "web.address",
                "web.visit",
                "web.wording",
                "web.diary");
        veronika = new Visitor(modules).as(member("Veronika", "veronika@example.org"));
        boris = new Visitor(modules).as(member("Boris", "boris@example.org"));
    }

    private Member member(String name, String email) {
        var account = modules.door(Joining.class).add(name, email, "four cranes fly west");
        return modules.door(Accounts.class).profile(account).orElseThrow().member();
    }

    @BeforeEach
    void theCranes() {
        modules.door(CatalogLoads.class)
                .load(Cast.SOURCE, List.<TitleDraft>of(Cast.cranes()).iterator(), false);
        modules.settle();
    }

    @AfterEach
    void close() {
        modules.close();
    }

    @Test
    void theFormProposesToday() {
        assertThat(veronika.page(VIEWINGS).select("input[name=date]").val()).isEqualTo("2026-11-20");
    }

    @Test
    void aLoggedViewingStandsInTheDiaryOfItsMonthAndYear() {
        log("2026-11-19", "stars", "4.5", "note", "In tears", "tag", "cinema, cinema , with friends,");

        for (var diary : List.of("/diary", "/diary?month=2026-11", "/diary?year=2026", "/diary?month=zzz")) {
            var page = veronika.page(diary);
            assertThat(page.select(".viewing-name a").text()).as(diary).isEqualTo("The Cranes Are Flying");
            assertThat(page.select(".viewing .stars").attr("aria-label")).isEqualTo("Rated 4.5 out of 5 stars");
            assertThat(page.select(".viewing-tag").eachText()).containsExactly("cinema", "with friends");
            assertThat(page.select(".viewing-note").text()).isEqualTo("In tears");
        }
        assertThat(veronika.page("/diary").text()).contains("1 viewing in November 2026");
        assertThat(veronika.page("/diary?month=2026-10").text()).contains("Nothing here yet");
        assertThat(veronika.page("/diary?year=99999").select(".viewing")).hasSize(1);
        assertThat(boris.page("/diary").text()).contains("Nothing here yet");
    }

    @Test
    void theDiaryLeadsToEveryMonthThereIs() {
        log("2026-11-19");
        log("2026-02-01");
        log("1999-12-31");

        var page = veronika.page("/diary?month=2026-02");

        assertThat(page.select("nav[aria-label=Years] a").eachText()).containsExactly("2026 2", "1999 1");
        assertThat(page.select("nav[aria-label=Months] a").eachText()).containsExactly("Nov 1", "Feb 1");
        assertThat(page.select("nav[aria-label=Months] [aria-current]").attr("href"))
                .isEqualTo("/diary?month=2026-02");
    }

    @Test
    void theSecondViewingIsARewatchUnlessOneSaysOtherwise() {
        log("2026-11-18");
        log("2026-11-19");
        log("2026-11-20", "again", "no");

        assertThat(veronika.page("/diary").select(".viewing").eachText())
                .satisfiesExactly(
                        third -> assertThat(third).doesNotContain("Rewatch"),
                        second -> assertThat(second).contains("Rewatch"),
                        first -> assertThat(first).doesNotContain("Rewatch"));
        assertThat(veronika.page(VIEWINGS).select(".viewing")).hasSize(3);
    }

    @Test
    void anEntryIsChangedDeletedAndBroughtBack() {
        log("2026-11-18", "stars", "4", "note", "Good", "tag", "dvd", "again", "yes");
        var entry = entry();

        var form = veronika.page(entry);
        assertThat(form.select("input[name=date]").val()).isEqualTo("2026-11-18");
        assertThat(form.select("option[selected]").val()).isEqualTo("4");
        assertThat(form.select("input[name=again][checked]").val()).isEqualTo("yes");
        veronika.send(entry, "date", "2026-10-01", "note", "Better");
        assertThat(veronika.page("/diary").text())
                .contains("Oct 1, 2026")
                .contains("Better")
                .doesNotContain("dvd");

        veronika.send(entry + "/deletion");
        assertThat(veronika.page("/diary").text()).contains("Nothing here yet");
        veronika.send(entry + "/return");
        assertThat(veronika.page("/diary").text()).contains("Better");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|Write the date like 2026-11-21, not like \"\"",
                "11/19/2026|Write the date like 2026-11-21, not like \"11/19/2026\"",
                "2026-02-30|Write the date like 2026-11-21, not like \"2026-02-30\"",
                "2026-11-25|2026-11-25 is still to come; a diary tells what was watched",
                "1812-09-07|1812-09-07 is too early: this was not to be seen before 1956"
            })
    void aDayThatCannotBeIsExplainedAndNothingTypedIsLost(String day, String message) {
        var answer = veronika.send(VIEWINGS, "date", day, "note", "Kept", "stars", "3.5", "tag", "a, b");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".mistakes a[href=#date]").text()).isEqualTo(message);
        assertThat(answer.page().select("#note").text()).isEqualTo("Kept");
        assertThat(answer.page().select("option[selected]").val()).isEqualTo("3.5");
        assertThat(answer.page().select("#tag").val()).isEqualTo("a, b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"6", "0", "-1", "abc", "3.7"})
    void starsThatNobodyCanGiveAreExplained(String stars) {
        var answer = veronika.send(VIEWINGS, "date", "2026-11-19", "stars", stars);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".mistakes").text()).contains("stars");
    }

    @Test
    void somebodyElsesEntryIsNotThere() {
        log("2026-11-18");
        var entry = entry();

        assertThatThrownBy(() -> boris.page(entry)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> boris.send(entry, "date", "2026-11-18")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> boris.send(entry + "/deletion")).isInstanceOf(UnknownEntryException.class);
        assertThatThrownBy(() -> boris.send(entry + "/return")).isInstanceOf(UnknownEntryException.class);
    }

    private void log(String day, String... more) {
        var fields = new String[more.length + 2];
        fields[0] = "date";
        fields[1] = day;
        System.arraycopy(more, 0, fields, 2, more.length);
        assertThat(veronika.send(VIEWINGS, fields).status()).isEqualTo(303);
    }

    private String entry() {
        return veronika.page("/diary").select(".viewing-edit a").attr("href");
    }
}
