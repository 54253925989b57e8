package app.matinee.ingest.titles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.matinee.catalog.BoxOffice;
import app.matinee.catalog.CompanyRole;
import app.matinee.catalog.ContentRating;
import app.matinee.catalog.Department;
import app.matinee.catalog.ExternalId;
import app.matinee.catalog.ReleaseEvent;
import app.matinee.catalog.ReleaseKind;
import app.matinee.catalog.TitleDraft;
import app.matinee.catalog.TitleDraft.CompanyDraft;
import app.matinee.catalog.TitleDraft.CreditDraft;
import app.matinee.catalog.TitleDraft.OtherName;
import app.matinee.catalog.TitleKind;
import app.matinee.ingest.RefusedFileException;
import app.matinee.ingest.fields.BadFieldException;
import app.matinee.ingest.table.Entry;
import app.matinee.ingest.table.RejectedRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleRowsTest {
    @Test
    void aNameIsAllThatOurOwnLayoutNeeds() {
        assertThat(read(Map.of("name", "Solaris"))).isEqualTo(TitleDraft.film(2, List.of(), "Solaris", null));
    }

    @Test
    void anIdBehindANameSaysWhoIsMeant() {
        TitleDraft draft = read(Map.of(
                "name",
                "Solaris",
                "directors",
                "Jane Roe <imdb:nm0000001>|Jane Roe <the-younger>",
                "cast",
                "Jo Poe <tmdb:33>=Hari|Ann <b>Lee</b>"));

        assertThat(draft.credits())
                .containsExactly(
                        new CreditDraft(Department.DIRECTING, new ExternalId("imdb", "nm0000001"), "Jane Roe", null),
                        new CreditDraft(
                                Department.DIRECTING, new ExternalId("own-person", "the-younger"), "Jane Roe", null),
                        new CreditDraft(Department.CAST, new ExternalId("tmdb-person", "33"), "Jo Poe", "Hari"),
                        new CreditDraft(Department.CAST, "Ann <b>Lee</b>", null));
    }

    @Test
    void ourOwnLayoutTellsIdsFirstTheSourcesOwn() {
        TitleDraft draft = read(Map.of(
                "name",
                "Solaris",
                "id",
                "solaris-1972",
                "imdb",
                "tt69293",
                "wikidata",
                "Q1",
                "tmdb",
                "593",
                "tvmaze",
                "7"));

        assertThat(draft.ids())
                .containsExactly(
                        new ExternalId("own", "solaris-1972"),
                        new ExternalId("imdb", "tt0069293"),
                        new ExternalId("wikidata", "Q1"),
                        new ExternalId("tmdb", "593"),
                        new ExternalId("tvmaze", "7"));
    }

    @Test
    void listsAreSeparatedByBarsAndKeepTheirOrder() {
        TitleDraft draft = read(Map.of(
                "name", "Solaris",
                "other_names", "ru-Latn:Solyaris|Ran: The Making",
                "keywords", "space travel|grief",
                "content_ratings", "MPA:PG|BBFC:PG",
                "countries", "SU|de",
                "cast", "Natalya Bondarchuk=Hari|Donatas Banionis",
                "directors", "Andrei Tarkovsky",
                "production_companies", "Mosfilm",
                "releases", "theatrical:SU:1973-02-05|premiere:FR:1972-05-13",
                "box_office", "US:USD:22168"));

        assertThat(draft.otherNames())
                .containsExactly(new OtherName("ru-Latn", "Solyaris"), new OtherName(null, "Ran: The Making"));
        assertThat(draft.keywords()).containsExactly("space travel", "grief");
        assertThat(draft.contentRatings())
                .containsExactly(new ContentRating("MPA", "PG"), new ContentRating("BBFC", "PG"));
        assertThat(draft.countries()).containsExactly("SU", "DE");
        assertThat(draft.credits())
                .containsExactly(
                        new CreditDraft(Department.DIRECTING, "Andrei Tarkovsky", null),
                        new CreditDraft(Department.CAST, "Natalya Bondarchuk", "Hari"),
                        new CreditDraft(Department.CAST, "Donatas Banionis", null));
        assertThat(draft.companies()).containsExactly(new CompanyDraft(CompanyRole.PRODUCTION, "Mosfilm"));
        assertThat(draft.releases())
                .containsExactly(
                        new ReleaseEvent(ReleaseKind.THEATRICAL, "SU", LocalDate.of(1973, 2, 5)),
                        new ReleaseEvent(ReleaseKind.PREMIERE, "FR", LocalDate.of(1972, 5, 13)));
        assertThat(draft.boxOffice()).containsExactly(new BoxOffice("US", "USD", new BigDecimal("22168")));
    }

    @Test
    void aSeasonNamesItsSeriesAndItsNumber() {
        TitleDraft draft = read(
                Map.of("name", "Season 1", "kind", "season", "parent", "twin-peaks", "number", "1", "year", "1990"));

        assertThat(draft.kind()).isEqualTo(TitleKind.SEASON);
        assertThat(draft.parent()).isEqualTo(new ExternalId("own", "twin-peaks"));
        assertThat(draft.number()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "kind; soap; movie, series, season or episode",
                "parent; twin-peaks; Only seasons and episodes",
                "number; 1; Only seasons and episodes",
                "year; 72; from 1870 to 2200",
                "end_year; 1970; before the first year, 1972",
                "runtime_minutes; long; whole number",
                "content_ratings; PG-13; SYSTEM:RATING such as MPA:PG-13",
                "languages; Russian!; BCP 47",
                "countries; USSR; two letters",
                "cast; =Hari; names nobody",
                "directors; Jane Roe <imdb:tt0000001>; names nobody by an id",
                "releases; opening:SU:1972-02-05; no kind of release",
                "releases; theatrical:SU:1972-02-30; no date",
                "release_size; huge; wide, limited or streaming",
                "box_office; US:USD:$5; REGION:CURRENCY:AMOUNT such as US:USD:17000",
            })
    void aFieldThatCannotBeReadRejectsTheRowAndSaysWhatWouldBeRight(String column, String value, String reason) {
        Map<String, String> row = new HashMap<>(Map.of("name", "Solaris", "year", "1972"));
        row.put(column, value);

        RejectedRow rejected = rejected(row);

        assertThat(rejected.column()).isEqualTo(column);
        assertThat(rejected.value()).isEqualTo(value);
        assertThat(rejected.reason()).contains(reason);
    }

    @Test
    void theListOf2024TellsItsOwnIdAndThatOfRottenTomatoes() {
        TitleDraft draft = read(Map.of(
                "movieId",
                "6da4d992",
                "movieTitle",
                "Top Hat",
                "movieYear",
                "1935.0",
                "movieURL",
                "https://www.rottentomatoes.com/m/top_hat",
                "critic_score",
                "100%"));

        assertThat(draft)
                .isEqualTo(TitleDraft.film(
                        2,
                        List.of(
                                new ExternalId("reviews-2024", "6da4d992"),
                                new ExternalId("rottentomatoes", "m/top_hat")),
                        "Top Hat",
                        1935));
    }

    @Test
    void theKaggleListSeparatesByCommasAndTellsAmericanDates() {
        TitleDraft draft = read(Map.ofEntries(
                Map.entry("rotten_tomatoes_link", "m/solaris"),
                Map.entry("movie_title", "Solaris"),
                Map.entry("movie_info", "A planet thinks."),
                Map.entry("content_rating", "NC17"),
                Map.entry("genres", "Drama, Science Fiction & Fantasy"),
                Map.entry("directors", "Andrei Tarkovsky"),
                Map.entry("actors", "Donatas Banionis, Robert Downey, Jr."),
                Map.entry("original_release_date", "1976-10-06"),
                Map.entry("streaming_release_date", ""),
                Map.entry("runtime", "169.0"),
                Map.entry("production_company", "Mosfilm")));

        assertThat(draft.ids()).containsExactly(new ExternalId("rottentomatoes", "m/solaris"));
        assertThat(draft.year()).isEqualTo(1976);
        assertThat(draft.contentRatings()).containsExactly(new ContentRating("MPA", "NC-17"));
        assertThat(draft.genres()).containsExactly("Drama", "Science Fiction", "Fantasy");
        assertThat(draft.credits())
                .extracting(CreditDraft::name)
                .containsExactly("Andrei Tarkovsky", "Donatas Banionis", "Robert Downey, Jr.");
        assertThat(draft.releases())
                .containsExactly(new ReleaseEvent(ReleaseKind.THEATRICAL, "US", LocalDate.of(1976, 10, 6)));
        assertThat(draft.runtimeMinutes()).isEqualTo(169);
    }

    @Test
    void filmsThatWereNotRatedHaveNoRating() {
        assertThat(read(Map.of("movie_title", "M", "rotten_tomatoes_link", "m/m", "content_rating", "NR"))
                        .contentRatings())
                .isEmpty();
    }

    @Test
    void aListWithoutNamesIsRefused() {
        assertThatThrownBy(() -> new TitleRows(List.of("id", "year"), null, false))
                .isInstanceOf(RefusedFileException.class)
                .hasMessageContaining("lacks: name");
    }

    private static TitleDraft read(Map<String, String> row) {
        List<String> columns = new ArrayList<>(row.keySet());
        return new TitleRows(columns, null, false)
                .read(new Entry.Row(
                        2, columns.stream().map(row::get).map(String::valueOf).toList()));
    }

    private static RejectedRow rejected(Map<String, String> row) {
        try {
            throw new AssertionError("Not rejected: " + read(row));
        } catch (BadFieldException e) {
            return e.rejects(2);
        }
    }
}
