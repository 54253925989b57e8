package app.matinee.catalog;

import static app.matinee.catalog.Recognized.Certainty.CERTAIN;
import static app.matinee.catalog.Recognized.Certainty.UNKNOWN;
import static app.matinee.catalog.Recognized.Certainty.UNSURE;
import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.catalog.TitleDraft.OtherName;
import app.matinee.testing.Cast;
import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Modules;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rules by which other people's files mean titles of the catalogue. */
@DatabaseTest
class RecognitionTest {
    private final JdbcClient jdbc;
    private final Modules modules;
    private final Recognition recognition;

    RecognitionTest(DataSource database) {
        jdbc = JdbcClient.create(database);
        modules = Modules.over(database, Clock.systemUTC(), "catalog");
        recognition = modules.door(Recognition.class);
    }

    @BeforeEach
    void loadCast() {
        jdbc.sql("truncate catalog.title, catalog.person, catalog.question, catalog.run cascade")
                .update();
        load(
                Cast.cranes(),
                film("solaris", "Solaris", 1972),
                film("solaris2", "Solaris", 2002),
                film("twin1", "The Twin", 2011),
                film("twin2", "The: Twin", 2011),
                TitleDraft.draft(7, TitleKind.MOVIE, List.of(Cast.id("alias")), "Herself")
                        .otherNames(List.of(new OtherName(null, "Her")))
                        .year(2013)
                        .build(),
                film("her", "Her", 2013),
                Cast.series("fargo-tv", "Fargo", 2014),
                film("fargo", "Fargo", 1996),
                Cast.season("fargo-s1", "fargo-tv", 1, 2014),
                Cast.episode("fargo-e1", "fargo-s1", 1, "The Crocodile's Dilemma", LocalDate.of(2014, 4, 15)));
    }

    @AfterEach
    void close() {
        modules.close();
    }

    @Test
    void anIdIsBelievedWhateverTheNameIs() {
        var found = one(mention("Quite Another", 1999, new ExternalId("imdb", "tt0050634")));

        assertThat(found.certainty()).isEqualTo(CERTAIN);
        assertThat(names(found)).containsExactly("The Cranes Are Flying");
    }

    @Test
    void idsOfTwoTitlesLeaveTheChoice() {
        var found = one(mention("Solaris", 1972, Cast.id("solaris"), new ExternalId("imdb", "tt0050634")));

        assertThat(found.certainty()).isEqualTo(UNSURE);
        assertThat(found.titles()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "Solaris, 1972, CERTAIN",
        "SOLARIS, 1973, CERTAIN",
        "Solaris, 1974, UNKNOWN",
        "Letyat zhuravli, 1957, CERTAIN",
        "Летят журавли, 1958, CERTAIN",
        "The Twin, 2011, UNSURE",
        "The Cranes, 1957, UNKNOWN",
        "Her, 2013, CERTAIN",
        "Fargo, 2014, CERTAIN"
    })
    void aNameNeedsItsYearWithinOne(String name, int year, Recognized.Certainty certainty) {
        assertThat(one(mention(name, year)).certainty()).isEqualTo(certainty);
    }

    @Test
    void aTitlesOwnNameComesBeforeOneUsedElsewhere() {
        assertThat(names(one(mention("Her", 2013)))).containsExactly("Her");
    }

    @Test
    void aNameAloneIsOnlyEverASuggestion() {
        var found = one(mention("The Cranes Are Flying", null));

        assertThat(found.certainty()).isEqualTo(UNSURE);
        assertThat(names(found)).containsExactly("The Cranes Are Flying");
        assertThat(one(mention("Solaris", null)).titles()).hasSize(2);
    }

    @Test
    void anotherIdOfTheSameCatalogueTellsAnotherFilm() {
        assertThat(one(mention("The Cranes Are Flying", 1957, new ExternalId("imdb", "tt9999999"))))
                .isEqualTo(Recognized.UNKNOWN);
        assertThat(one(mention("Solaris", 1972, new ExternalId("imdb", "tt9999999")))
                        .certainty())
                .isEqualTo(CERTAIN);
    }

    @Test
    void filmsAndSeriesOfOneNameAreToldApartByTheirKind() {
        var series = new Mention(TitleKind.SERIES, List.of("Fargo"), 2014, List.of(), null);
        var film = new Mention(TitleKind.MOVIE, List.of("Fargo"), 2014, List.of(), null);

        assertThat(recognition.recognize(List.of(series, film)))
                .extracting(Recognized::certainty)
                .containsExactly(CERTAIN, UNKNOWN);
    }

    @Test
    void partsAreFoundByTheirPlaceInTheSeriesOrByIdsOfTheirOwn() {
        var fargo = new Mention(TitleKind.SERIES, List.of("Fargo"), 2014, List.of(), null);
        var nameless = new Mention(TitleKind.SERIES, List.of("Fargo"), null, List.of(), null);

        assertThat(recognition.recognize(List.of(
                        Mention.part(fargo, 1, null, List.of()),
                        Mention.part(fargo, 1, 1, List.of()),
                        Mention.part(fargo, 1, 2, List.of()),
                        Mention.part(nameless, 1, 1, List.of()),
                        Mention.part(nameless, 9, 9, List.of(Cast.id("fargo-e1"))))))
                .extracting(Recognized::certainty)
                .containsExactly(CERTAIN, CERTAIN, UNKNOWN, UNSURE, CERTAIN);
    }

    private Recognized one(Mention mention) {
        return recognition.recognize(List.of(mention)).getFirst();
    }

    private List<String> names(Recognized found) {
        Map<Long, String> all = new HashMap<>();
        jdbc.sql("select id, name from catalog.title").query(row -> {
            all.put(row.getLong("id"), row.getString("name"));
        });
        return found.titles().stream()
                .map(title -> String.valueOf(all.get(title.value())))
                .toList();
    }

    private static Mention mention(String name, @Nullable Integer year, ExternalId... ids) {
        return Mention.of(null, name, year, List.of(ids));
    }

    private static TitleDraft film(String key, String name, int year) {
        return Cast.film(key, name, year);
    }

    private void load(TitleDraft... drafts) {
        var report = modules.door(CatalogLoads.class)
                .load(Cast.SOURCE, Arrays.asList(drafts).iterator(), false);
        assertThat(report.rejected()).isEmpty();
    }
}
