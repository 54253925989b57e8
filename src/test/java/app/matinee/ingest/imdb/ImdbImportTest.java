package app.matinee.ingest.imdb;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.ingest.ImdbOrder;
import app.matinee.ingest.ImportWatch;
import app.matinee.ingest.Ingest;
import app.matinee.ingest.SourceImported;
import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Modules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class ImdbImportTest {
    @TempDir
    Path folder;

    @TempDir
    Path rejects;

    private final JdbcClient jdbc;
    private final Modules modules;
    private final Ingest ingest;

    ImdbImportTest(DataSource database) {
        jdbc = JdbcClient.create(database);
        modules = Modules.over(database, Clock.systemUTC(), "catalog", "accounts", "criticism", "audience", "ingest");
        ingest = modules.door(Ingest.class);
    }

    @BeforeEach
    void emptyCatalogue() {
        jdbc.sql("truncate catalog.title, catalog.person, catalog.question cascade")
                .update();
    }

    @AfterEach
    void close() {
        modules.close();
    }

    @Test
    void filmsSeriesAndEpisodesComeInWithSeasonsMadeFromTheEpisodes() {
        tables().all();

        var imported = take();

        assertThat(imported.rejected().count()).isZero();
        assertThat(lines("select kind, number, name, year from catalog.title order by kind, number, name"))
                .containsExactly(
                        "episode 1 The Arrival 1990",
                        "episode 1 The Departure 1991",
                        "movie - A Small Boat 1999",
                        "movie - The Glass Harbour 1957",
                        "season 1 Season 1 -",
                        "season 2 Season 2 -",
                        "series - Northern Lights 1990");
        assertThat(lines("""
                        select part.name, whole.name from catalog.title part
                        join catalog.title whole on whole.id = part.parent_id order by 1
                        """))
                .containsExactly(
                        "Season 1 Northern Lights",
                        "Season 2 Northern Lights",
                        "The Arrival Season 1",
                        "The Departure Season 2");
    }

    @Test
    void namesPeopleAndTheReferenceFigureComeIn() {
        tables().all();

        take();

        assertThat(lines("""
                        select kind, language, name.name from catalog.title_name name
                        where title_id = (select id from catalog.title where name = 'The Glass Harbour')
                        order by position
                        """))
                .containsExactly(
                        "main - The Glass Harbour",
                        "original - Стеклянная гавань",
                        "localized fr Le Port de verre",
                        "alternative - Harbour of Glass");
        assertThat(lines("""
                        select department, person.name, role from catalog.credit
                        join catalog.person on person.id = person_id join catalog.title on title.id = title_id
                        where title.name = 'The Glass Harbour' order by department, billing
                        """))
                .containsExactly(
                        "cast Anna Moreau Lena / Her Sister",
                        "directing Vera Lindqvist -",
                        "production Ivan Petrov producer",
                        "writing Ivan Petrov -");
        assertThat(lines("select name, born_year, died_year from catalog.person order by name"))
                .contains("Vera Lindqvist 1920 1999", "Anna Moreau - -");
        assertThat(lines("""
                        select external_id, reference_average, reference_votes from catalog.record
                        where reference_votes is not null order by 1
                        """)).containsExactly("tt0000001 8.3 1200", "tt0000002 7.1 300", "tt0000005 5.0 7");
    }

    @Test
    void theSecondImportChangesNothing() {
        tables().all();
        take();
        var before = lines("select * from catalog.title_name") + "" + lines("select * from catalog.credit");

        var again = take();

        assertThat(again.added() + again.changed()).isZero();
        assertThat(lines("select * from catalog.title_name") + "" + lines("select * from catalog.credit"))
                .isEqualTo(before);
        assertThat(lines("select id from catalog.record where run_id = " + again.run()))
                .isEmpty();
    }

    @Test
    void aChangedRowChangesItsTitleOnly() throws IOException {
        tables().all();
        take();

        tables().change("title.basics", "1957|\\N|95", "1957|\\N|101");
        var again = take();

        assertThat(again.changed()).isEqualTo(1);
        assertThat(lines("select external_id from catalog.record where run_id = " + again.run()))
                .containsExactly("tt0000001");
        assertThat(lines("select runtime_minutes from catalog.title where name = 'The Glass Harbour'"))
                .containsExactly("101");
    }

    @Test
    void onlyChosenKindsComeInAndOnlyTheirPeople() {
        tables().all();

        take(new ImdbOrder(List.of(folder), Set.of("short"), 0, false));

        assertThat(titles()).containsExactly("A Small Boat");
        assertThat(lines("select name from catalog.person")).containsExactly("Olle Sand");
    }

    @Test
    void episodesGoWithTheirSeriesWhateverTheirVotes() {
        tables().all();

        take(new ImdbOrder(List.of(folder), ImdbOrder.ALL_KINDS, 300, false));

        assertThat(titles())
                .containsExactly(
                        "Northern Lights", "Season 1", "Season 2", "The Arrival", "The Departure", "The Glass Harbour");
    }

    @Test
    void adultTitlesStayOutUnlessAskedFor() {
        tables().all();
        take();
        assertThat(titles()).doesNotContain("Not for Children");

        take(new ImdbOrder(List.of(folder), ImdbOrder.ALL_KINDS, 0, true));

        assertThat(titles()).contains("Not for Children");
    }

    @Test
    void badRowsAreListedAndTheRestComesIn() throws IOException {
        tables().write(
                        "title.basics",
                        "tt0000001|movie|Good|Good|0|1957|\\N|95|Drama",
                        "tt0000002|movie|Too Few|Too Few|0",
                        "tt0000003|movie|Too Many|Too Many|0|1957|\\N|95|Drama|more",
                        "\\N|\\N|\\N|\\N|\\N|\\N|\\N|\\N|\\N",
                        "tt0000005|movie|Year Nought|Year Nought|0|0|\\N|95|Drama",
                        "tt0000006|movie|Far Away|Far Away|0|9999|\\N|95|Drama",
                        "tt0000007|movie|" + "x".repeat(10_000) + "|y|0|1957|\\N|95|Drama",
                        "tt0000001|movie|Another Good|Another Good|0|1990|\\N|95|Drama",
                        "12|movie|No Id|No Id|0|1957|\\N|95|Drama",
                        "tt0000010|movie|Long Ago|Long Ago|0|1957|\\N|many|Drama",
                        "tt0000011|movie|Last|Last|0|1958|\\N|95|Drama");

        var imported = take();

        assertThat(titles()).containsExactly("Far Away", "Good", "Last", "Long Ago", "Year Nought");
        assertThat(imported.rejected().count()).isEqualTo(9);
        assertThat(rejected())
                .contains("title.basics.tsv")
                .containsPattern("title.basics.tsv,3,.*5.*9|title.basics.tsv,3,.*9.*5")
                .containsPattern("title.basics.tsv,4,.*10.*9|title.basics.tsv,4,.*9.*10")
                .contains(",5,tconst,,It is missing; tt and digits belong here")
                .contains(",6,startYear,0,A whole number from 1870 to 2200 belongs here")
                .contains(",7,startYear,9999,A whole number from 1870 to 2200 belongs here")
                .contains("A name of 10000 characters is none; at most 500")
                .contains(",9,id,tt0000001,\"This id came before in this import, with other facts; the first counts\"")
                .contains(",10,tconst,12,An id of IMDb is tt and up to nine digits")
                .contains(",11,runtimeMinutes,many,A whole number from 1 to 100000 belongs here");

        var again = take();

        assertThat(again.added() + again.changed()).isZero();
        assertThat(again.rejected().count()).isEqualTo(9);
    }

    @Test
    void aYearOrRunningTimeThatCannotBeRightIsListedAndTheRestComesIn() throws IOException {
        tables().write(
                        "title.basics",
                        "tt0000001|movie|None|None|0|1957|\\N|0|Drama",
                        "tt0000002|movie|Endless|Endless|0|1957|\\N|3122400|Drama",
                        "tt0000003|movie|Wordy|Wordy|0|1957|\\N|abc|Drama",
                        "tt0000004|tvSeries|Backwards|Backwards|0|1990|1980|50|Drama")
                .write(
                        "name.basics",
                        "nm0000001|Alive|1920|0|director|tt0000001",
                        "nm0000002|Young|1950|1900|director|tt0000001",
                        "nm0000003|Unborn|x|1990|director|tt0000001");

        take();

        assertThat(lines("select name, end_year, runtime_minutes from catalog.title order by 1"))
                .containsExactly("Backwards - 50", "Endless - -", "None - -", "Wordy - -");
        assertThat(lines("select name, born_year, died_year from catalog.person order by 1"))
                .containsExactly("Alive 1920 -", "Unborn - 1990", "Young 1950 -");
        assertThat(rejected().lines().skip(1))
                .containsExactly(
                        "title.basics.tsv,3,runtimeMinutes,3122400,A whole number from 1 to 100000 belongs here",
                        "title.basics.tsv,4,runtimeMinutes,abc,A whole number from 1 to 100000 belongs here",
                        "title.basics.tsv,5,endYear,1980,\"This is before 1990, when it began\"",
                        "name.basics.tsv,2,deathYear,0,A whole number from 1 to 2200 belongs here",
                        "name.basics.tsv,3,deathYear,1900,\"This is before 1950, when it began\"",
                        "name.basics.tsv,4,birthYear,x,A whole number from 1 to 2200 belongs here");
    }

    @Test
    void whatNobodyAskedForIsCountedByItsKind() {
        tables().all();

        var few = take(new ImdbOrder(List.of(folder), Set.of("movie", "tvSeries", "tvEpisode"), 1_000, false));

        assertThat(titles()).containsExactly("The Glass Harbour");
        assertThat(few.rejected().count()).isZero();
        assertThat(few.leftOut())
                .containsEntry("adult", 1L)
                .containsEntry("of kinds that were not asked for", 1L)
                .containsEntry("with too few votes", 1L)
                .containsEntry("episodes of series that are not in", 2L)
                .containsEntry("people whom no chosen title credits", 1L);
    }

    @Test
    void episodesAreCountedWhereNothingTellsTheirPlaces() throws IOException {
        tables().all();
        Files.delete(folder.resolve("title.episode.tsv"));

        var imported = take();

        assertThat(imported.leftOut())
                .isEqualTo(Map.of("adult", 1L, "episodes (no title.episode)", 2L, "about titles that are not in", 1L));
        assertThat(imported.rejected().count()).isZero();
    }

    @Test
    void titlesOfUnknownKindsAndEpisodesWithoutARowOfTheirOwnAreListed() throws IOException {
        tables().write(
                        "title.basics",
                        "tt0000001|tvSeries|Series|Series|0|1990|\\N|50|Drama",
                        "tt0000002|weirdType|Odd|Odd|0|1990|\\N|50|Drama",
                        "tt0000003|\\N|No Type|No Type|0|1990|\\N|50|Drama",
                        "tt0000004|videoGame|Game|Game|0|1990|\\N|50|Drama",
                        "tt0000005|tvEpisode|Forgotten|Forgotten|0|1990|\\N|50|Drama",
                        "12|tvEpisode|No Id|No Id|0|1990|\\N|50|Drama")
                .write("title.episode", "tt0000009|tt0000001|1|1");

        var imported = take();

        assertThat(titles()).containsExactly("Series");
        assertThat(imported.leftOut()).isEqualTo(Map.of("of kinds that were not asked for", 1L));
        assertThat(rejected())
                .contains(",3,titleType,weirdType,No title type of IMDb that is known; movie or tvSeries would be one")
                .contains(",4,titleType,,It is missing; a title type such as movie belongs here")
                .contains(",6,tconst,tt0000005,The place of this episode is not in title.episode")
                .containsOnlyOnce(",7,tconst,12,An id of IMDb is tt and up to nine digits");
    }

    @Test
    void aGenreHasTheNameThatOtherSourcesGiveIt() {
        tables().write("title.basics", "tt0000001|movie|One|One|0|1957|\\N|95|Sci-Fi,Film-Noir,Reality-TV,Musical");

        take();

        assertThat(
                        lines(
                                "select genre.name from catalog.title_genre join catalog.genre on genre.id = genre_id order by 1"))
                .containsExactly("Film Noir", "Musical", "Reality", "Science Fiction");
    }

    @Test
    void namesAreTakenAsTheyStandAlsoWhereTheyLookLikeHtml() {
        tables().write("title.basics", "tt0000001|movie|<b>I</b> <3 \"Tags\" &amp; Co|x|0|1957|\\N|95|Drama");

        take();

        assertThat(titles()).containsExactly("<b>I</b> <3 \"Tags\" &amp; Co");
    }

    @Test
    void bytesThatAreNotUtf8AreReadAsWindows1252() {
        tables().writeBytes(
                        "title.basics",
                        ImdbTables.text(
                                        "title.basics",
                                        "tt0000001|movie|Caf\u00e9|x|0|1957|\\N|95|Drama",
                                        "tt0000002|movie|Last|x|0|1957|\\N|95|Drama")
                                .getBytes(StandardCharsets.ISO_8859_1));

        take();

        assertThat(titles()).containsExactly("Café", "Last");
    }

    @Test
    void episodesWithoutSeriesOrPlaceAndCyclesOfParentsAreListed() throws IOException {
        tables().write(
                        "title.basics",
                        "tt0000001|tvSeries|Series|Series|0|1990|\\N|50|Drama",
                        "tt0000002|tvEpisode|Good|Good|0|1990|\\N|50|Drama",
                        "tt0000003|tvEpisode|Homeless|Homeless|0|1990|\\N|50|Drama",
                        "tt0000004|tvEpisode|Placeless|Placeless|0|1990|\\N|50|Drama",
                        "tt0000005|tvEpisode|Snake|Snake|0|1990|\\N|50|Drama",
                        "tt0000006|tvEpisode|Tail|Tail|0|1990|\\N|50|Drama",
                        "tt0000007|tvEpisode|Own Parent|Own Parent|0|1990|\\N|50|Drama")
                .write(
                        "title.episode",
                        "tt0000002|tt0000001|1|1",
                        "tt0000003|tt0000099|1|1",
                        "tt0000004|tt0000001|\\N|\\N",
                        "tt0000005|tt0000006|1|1",
                        "tt0000006|tt0000005|1|1",
                        "tt0000007|tt0000007|1|1",
                        "tt0000002|tt0000001|1|9",
                        "tt0000098|tt0000001|1|3");

        take();

        assertThat(titles()).containsExactly("Good", "Season 1", "Series");
        assertThat(rejected())
                .contains("3,parentTconst,tt0000099,The series of this episode is not in title.basics")
                .contains("4,seasonNumber,\\N,An episode needs the numbers of its season and of itself")
                .contains("5,parentTconst,tt0000006,This is an episode itself; a series belongs here")
                .contains("6,parentTconst,tt0000005,This is an episode itself; a series belongs here")
                .contains("7,parentTconst,tt0000007,This is an episode itself; a series belongs here")
                .doesNotContain("title.basics.tsv")
                .contains("8,tconst,tt0000002,This episode has another place already")
                .contains("9,tconst,tt0000098,No episode of this id is in title.basics");
    }

    @Test
    void whatOtherTablesTellOfUnknownTitlesIsListed() throws IOException {
        tables().all()
                .write("title.ratings", "tt0000001|8.3|1200", "tt0000077|5.0|3", "tt0000002|11|3", "tt0000005|5|-1")
                .write("title.crew", "tt0000078|nm0000001|\\N", "tt0000001|nm0000001,nm9999999|\\N");

        take();

        assertThat(rejected())
                .contains("title.ratings.tsv,3,tconst,tt0000077,No title of this id is in title.basics")
                .contains("title.ratings.tsv,4,averageRating,11,\"A number from 0 to 10 belongs here, such as 7.5\"")
                .contains("title.ratings.tsv,5,numVotes,'-1,A whole number from 0")
                .contains("title.crew.tsv,3,person,nm9999999,Nobody is known by this id")
                .contains("title.crew.tsv,2,tconst,tt0000078,No title of this id is in title.basics");
        assertThat(lines("select person.name from catalog.credit join catalog.person on person.id = person_id"
                        + " where department = 'directing'"))
                .containsExactly("Vera Lindqvist");
    }

    @Test
    void ofAGzipCutShortComesInWhatCanBeRead() throws IOException {
        var rows = new String[2_000];
        for (var index = 0; index < rows.length; index++) {
            rows[index] = "tt%07d|movie|Film %d|x|0|%d|\\N|95|Drama"
                    .formatted(index + 1, index * 7919 % 100_003, 1900 + index % 100);
        }
        tables().writeCutShort("title.basics", 4_000, rows);

        var imported = take();

        assertThat(imported.refused())
                .singleElement()
                .asString()
                .contains("title.basics.tsv.gz cannot be read beyond line")
                .contains("its gzip data ends too early");
        assertThat(titles()).hasSizeBetween(100, 1_999);
    }

    private ImdbTables tables() {
        return new ImdbTables(folder);
    }

    private SourceImported take() {
        return take(ImdbOrder.everything(List.of(folder)));
    }

    private SourceImported take(ImdbOrder order) {
        return ingest.source(order, rejects.resolve("rejects.csv"), false, ImportWatch.NONE);
    }

    private String rejected() throws IOException {
        return Files.readString(rejects.resolve("rejects.csv"));
    }

    private List<String> titles() {
        return lines("select name from catalog.title order by name collate \"C\"");
    }

    private List<String> lines(String sql) {
        return jdbc.sql(sql)
                .query((row, number) -> {
                    var line = new StringBuilder();
                    for (var column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                        var value = row.getString(column);
                        line.append(column == 1 ? "" : " ").append(value == null ? "-" : value);
                    }
                    return line.toString();
                })
                .list();
    }
}
