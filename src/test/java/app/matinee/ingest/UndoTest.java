package app.matinee.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.catalog.CatalogLoads;
import app.matinee.catalog.CompanyRole;
import app.matinee.catalog.Department;
import app.matinee.catalog.ExternalId;
import app.matinee.catalog.ImportRun;
import app.matinee.catalog.ReleaseEvent;
import app.matinee.catalog.ReleaseKind;
import app.matinee.catalog.TitleDraft;
import app.matinee.catalog.TitleDraft.CompanyDraft;
import app.matinee.catalog.TitleDraft.CreditDraft;
import app.matinee.catalog.TitleDraft.OtherName;
import app.matinee.catalog.TitleKind;
import app.matinee.ingest.imdb.ImdbTables;
import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Modules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Undoing leaves what would be there if the import had never been; A, B and C are imports in this order. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UndoTest {
    @TempDir
    Path folder;

    @TempDir
    Path rejects;

    private final JdbcClient jdbc;
    private final Modules modules;
    private final Ingest ingest;

    UndoTest(DataSource database) {
        jdbc = JdbcClient.create(database);
        modules = Modules.over(database, Clock.systemUTC(), "catalog", "accounts", "criticism", "audience", "ingest");
        ingest = modules.door(Ingest.class);
    }

    @BeforeEach
    void emptyCatalogue() {
        jdbc.sql("truncate catalog.title, catalog.person, catalog.company, catalog.genre, catalog.run, catalog.question"
                        + " cascade")
                .update();
    }

    @AfterAll
    void close() {
        modules.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "B", "AB", "BA", "AC", "CA", "BC", "ABC", "AA", "ACC"})
    void undoingAllLeavesNothing(String imports) {
        var runs = take(imports);

        runs.forEach(ingest::undo);

        assertThat(ToldDump.of(jdbc)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"aB", "Ab", "bA", "Ba", "ABc", "AbC", "Abc", "aBc", "ACb", "AcB", "bAC", "BAc", "Bac", "acB"})
    void undoingSomeLeavesTheOthers(String imports) {
        assertThatOnlyOthersAreLeft(imports);
    }

    /** What the later one told again as before is no longer the earlier one's alone. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "aA", "Aa", "aC", "Ac", "aCA", "AcA", "aBC", "aCB", "baC", "aAC", "AaC", "acA", "AcC", "aaC", "aCb"
            })
    void undoingOneOfASourceLeavesWhatAnotherToldAgain(String imports) {
        assertThatOnlyOthersAreLeft(imports);
    }

    @Test
    void anUndoneRunIsListedAndNotUndoneAgain() {
        var run = take("A").getFirst();

        assertThat(ingest.undo(run)).contains(new Undone(7, 7, 0, 0, 0));

        assertThat(ingest.undo(run)).isEmpty();
        assertThat(ingest.runs()).extracting(ImportRun::state).containsExactly(ImportRun.State.UNDONE);
    }

    /** Does all these imports and undoes those in small letters, the first before others. */
    private void assertThatOnlyOthersAreLeft(String imports) {
        take(imports.replaceAll("[abc]", ""));
        var without = ToldDump.of(jdbc);
        emptyCatalogue();

        var runs = take(imports.toUpperCase(Locale.ROOT));
        for (var index = 0; index < runs.size(); index++) {
            if (Character.isLowerCase(imports.charAt(index))) {
                ingest.undo(runs.get(index));
            }
        }

        assertThat(ToldDump.of(jdbc)).containsExactlyInAnyOrderElementsOf(without);
    }

    /** Does these imports in this order and returns the numbers of the runs. */
    private List<Integer> take(String imports) {
        List<Integer> runs = new ArrayList<>();
        for (var index = 0; index < imports.length(); index++) {
            switch (imports.charAt(index)) {
                case 'A' -> imdb(false);
                case 'C' -> imdb(true);
                default -> own();
            }
            runs.add(ingest.runs().getLast().id());
        }
        return runs;
    }

    private void imdb(boolean changed) {
        try {
            var tables = new ImdbTables(folder).all();
            if (changed) {
                tables.change("title.basics", "1957|\\N|95|Drama,War", "1958|\\N|101|Drama,Romance")
                        .change("title.principals", "[\"Ida\"]", "[\"Ida Berg\"]")
                        .change("name.basics", "Vera Lindqvist|1920", "Vera Lindqvist|1921")
                        .change("name.basics", "Olle Sand", "Olof Sand")
                        .change("title.ratings", "tt0000002|7.1|300", "tt0000002|7.2|320");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var imported = ingest.source(
                ImdbOrder.everything(List.of(folder)), rejects.resolve("rejects.csv"), false, ImportWatch.NONE);
        assertThat(imported.rejected().count()).isZero();
    }

    /** One film is known by its id at IMDb, one by its name, one is nobody else's. */
    private void own() {
        var known = film("1", "Glass Harbor, The", 1956, new ExternalId("imdb", "tt0000001"))
                .synopsis("Two friends part.")
                .genres(List.of("War", "Sea"))
                .languages(List.of("ru"))
                .credits(List.of(
                        new CreditDraft(Department.DIRECTING, "Vera Lindqvist", null),
                        new CreditDraft(Department.CAST, "Anna Moreau", "Lena"),
                        new CreditDraft(Department.CAST, "Pavel Orlov", "Boris")))
                .companies(List.of(new CompanyDraft(CompanyRole.PRODUCTION, "Harbour Films")))
                .releases(List.of(new ReleaseEvent(ReleaseKind.THEATRICAL, "SU", LocalDate.of(1957, 10, 12))));
        var named = film("2", "A Small Boat", 1999).otherNames(List.of(new OtherName("sv", "En liten b\u00e5t")));
        var alone = film("3", "Alone at Sea", 2010)
                .credits(List.of(new CreditDraft(Department.DIRECTING, "Pavel Orlov", null)));
        modules.door(CatalogLoads.class)
                .load(
                        "own",
                        List.of(known.build(), named.build(), alone.build()).iterator(),
                        false);
    }

    private static TitleDraft.Builder film(String id, String name, int year, ExternalId... others) {
        List<ExternalId> ids = new ArrayList<>(List.of(new ExternalId("own", id)));
        ids.addAll(Arrays.asList(others));
        return TitleDraft.draft(2, TitleKind.MOVIE, ids, name).year(year);
    }
}
