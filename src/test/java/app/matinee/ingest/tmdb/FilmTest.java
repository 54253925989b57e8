package app.matinee.ingest.tmdb;

import static org.assertj.core.api.Assertions.assertThat;

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
import app.matinee.catalog.TitleDraft.ImageDraft;
import app.matinee.catalog.TitleDraft.OtherName;
import app.matinee.catalog.TitleDraft.Reference;
import app.matinee.catalog.TitleDraft.WatchOption;
import app.matinee.catalog.TitleKind;
import app.matinee.ingest.run.RecordingIntake;
import app.matinee.ingest.table.RejectedRow;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilmTest {
    @TempDir
    private Path folder = Path.of("");

    private RecordingIntake read(String json) {
        return new Answers(folder).save("a.json", json).read();
    }

    private TitleDraft film(String fields) {
        RecordingIntake intake = read("{\"id\": 38360, \"title\": \"The Cranes Are Flying\", " + fields + "}");
        assertThat(intake.rejected).isEmpty();
        return intake.titles.getFirst();
    }

    private static CreditDraft credit(Department department, int id, String name, String role) {
        return new CreditDraft(department, new ExternalId("tmdb-person", "" + id), name, role);
    }

    @Test
    void aFilmTellsItsFacts() {
        TitleDraft film = film("""
                "original_title": "Летят журавли", "original_language": "ru", "imdb_id": "tt0050634",
                "overview": "Two lovers are parted by war.", "release_date": "1957-10-12", "runtime": 95, "revenue": 17000,
                "genres": [{"id": 18, "name": "Drama"}, {"id": 10752, "name": "War"}],
                "keywords": {"keywords": [{"id": 1, "name": "home front"}, {"id": 2, "name": "lost love"}]},
                "production_countries": [{"iso_3166_1": "SU", "name": "Soviet Union"}],
                "production_companies": [{"id": 1, "name": "Mosfilm"}],
                "spoken_languages": [{"iso_639_1": "ru"}, {"iso_639_1": "cn"}],
                "vote_average": 8.0, "vote_count": 300,
                "external_ids": {"imdb_id": "tt0050634", "wikidata_id": "Q42"}
                """);

        assertThat(film.kind()).isEqualTo(TitleKind.MOVIE);
        assertThat(film.ids())
                .containsExactly(
                        new ExternalId("tmdb", "38360"),
                        new ExternalId("imdb", "tt0050634"),
                        new ExternalId("wikidata", "Q42"));
        assertThat(film.originalName()).isEqualTo("Летят журавли");
        assertThat(film.year()).isEqualTo(1957);
        assertThat(film.runtimeMinutes()).isEqualTo(95);
        assertThat(film.languages()).containsExactly("ru", "yue");
        assertThat(film.countries()).containsExactly("SU");
        assertThat(film.genres()).containsExactly("Drama", "War");
        assertThat(film.keywords()).containsExactly("home front", "lost love");
        assertThat(film.companies()).containsExactly(new CompanyDraft(CompanyRole.PRODUCTION, "Mosfilm"));
        assertThat(film.boxOffice()).containsExactly(new BoxOffice("001", "USD", new BigDecimal("17000")));
        assertThat(film.reference()).isEqualTo(new Reference(8.0, 300));
        assertThat(film.synopsis()).isEqualTo("Two lovers are parted by war.");
        assertThat(film.releases())
                .containsExactly(new ReleaseEvent(ReleaseKind.PREMIERE, "001", LocalDate.of(1957, 10, 12)));
    }

    @Test
    void zeroAndEmptyMeanThatNothingIsKnown() {
        TitleDraft film = film("""
                "imdb_id": "", "runtime": 0, "revenue": 0, "vote_average": 0.0, "vote_count": 0, "overview": "",
                "release_date": "", "homepage": null, "genres": []
                """);

        assertThat(film).isEqualTo(TitleDraft.film(1, film.ids(), "The Cranes Are Flying", null));
    }

    @Test
    void namesTellTheirLanguagesAndCountriesOnlyWhereALanguageHasSeveral() {
        TitleDraft film = film("""
                "translations": {"translations": [
                    {"iso_3166_1": "FR", "iso_639_1": "fr", "data": {"title": "Quand passent les cigognes"}},
                    {"iso_3166_1": "BR", "iso_639_1": "pt", "data": {"title": "Quando Voam as Cegonhas"}},
                    {"iso_3166_1": "PT", "iso_639_1": "pt", "data": {"title": "Quando Passam as Cegonhas"}},
                    {"iso_3166_1": "DE", "iso_639_1": "de", "data": {"title": ""}}]},
                "alternative_titles": {"titles": [{"iso_3166_1": "US", "title": "Letyat zhuravli", "type": ""},
                    {"iso_3166_1": "CA", "title": "Quand passent les cigognes", "type": ""}]}
                """);

        assertThat(film.otherNames())
                .containsExactly(
                        new OtherName("fr", "Quand passent les cigognes"),
                        new OtherName("pt-BR", "Quando Voam as Cegonhas"),
                        new OtherName("pt-PT", "Quando Passam as Cegonhas"),
                        new OtherName(null, "Letyat zhuravli"));
    }

    @Test
    void creditsComeInOrderOfBillingAndOncePerPersonAndDepartment() {
        TitleDraft film = film("""
                "credits": {"cast": [
                    {"id": 2, "name": "Aleksey Batalov", "character": "Boris", "order": 1},
                    {"id": 1, "name": "Tatiana Samoilova", "character": "Veronika", "order": 0}],
                  "crew": [
                    {"id": 3, "name": "Mikhail Kalatozov", "department": "Directing", "job": "Director"},
                    {"id": 4, "name": "Viktor Rozov", "department": "Writing", "job": "Screenplay"},
                    {"id": 4, "name": "Viktor Rozov", "department": "Writing", "job": "Theatre Play"},
                    {"id": 5, "name": "Sergey Urusevsky", "department": "Camera", "job": "Director of Photography"},
                    {"id": 6, "name": "A Driver", "department": "Crew", "job": "Driver"}]}
                """);

        assertThat(film.credits())
                .containsExactly(
                        credit(Department.CAST, 1, "Tatiana Samoilova", "Veronika"),
                        credit(Department.CAST, 2, "Aleksey Batalov", "Boris"),
                        new CreditDraft(
                                Department.DIRECTING, new ExternalId("tmdb-person", "3"), "Mikhail Kalatozov", null),
                        credit(Department.WRITING, 4, "Viktor Rozov", "Screenplay, Theatre Play"),
                        new CreditDraft(
                                Department.CAMERA, new ExternalId("tmdb-person", "5"), "Sergey Urusevsky", null));
    }

    @Test
    void releasesAreOfSixTypesAndTheShowingInTheatresDecidesTheRating() {
        TitleDraft film = film("""
                "release_dates": {"results": [
                  {"iso_3166_1": "US", "release_dates": [
                    {"type": 5, "release_date": "2002-04-30T00:00:00.000Z", "certification": "Not Rated"},
                    {"type": 6, "release_date": "1999-01-02T00:00:00.000Z", "certification": "TV-14"},
                    {"type": 2, "release_date": "1960-03-21T00:00:00.000Z", "certification": "PG"}]},
                  {"iso_3166_1": "DE", "release_dates": [
                    {"type": 4, "release_date": "2020-01-01", "certification": "16"},
                    {"type": 3, "release_date": "1958-06-27", "certification": "12"}]},
                  {"iso_3166_1": "FR", "release_dates": [{"type": 1, "release_date": "1958-05-01", "certification": ""}]}]}
                """);

        assertThat(film.releases())
                .containsExactly(
                        new ReleaseEvent(ReleaseKind.PHYSICAL, "US", LocalDate.of(2002, 4, 30)),
                        new ReleaseEvent(ReleaseKind.TV, "US", LocalDate.of(1999, 1, 2)),
                        new ReleaseEvent(ReleaseKind.LIMITED, "US", LocalDate.of(1960, 3, 21)),
                        new ReleaseEvent(ReleaseKind.STREAMING, "DE", LocalDate.of(2020, 1, 1)),
                        new ReleaseEvent(ReleaseKind.THEATRICAL, "DE", LocalDate.of(1958, 6, 27)),
                        new ReleaseEvent(ReleaseKind.PREMIERE, "FR", LocalDate.of(1958, 5, 1)));
        assertThat(film.contentRatings())
                .containsExactlyInAnyOrder(
                        new ContentRating("MPA", "PG"),
                        new ContentRating("TVPG", "TV-14"),
                        new ContentRating("FSK", "12"));
        assertThat(film.year()).isEqualTo(1958);
    }

    @Test
    void theOldFormOfReleasesAndTrailersIsReadToo() {
        TitleDraft film = film("""
                "releases": {"countries": [{"iso_3166_1": "US", "certification": "R", "release_date": "2013-09-06"}]},
                "trailers": {"quicktime": [], "youtube": [{"name": "Trailer", "source": "zH3O-CeZckE"}]}
                """);

        assertThat(film.releases())
                .containsExactly(new ReleaseEvent(ReleaseKind.THEATRICAL, "US", LocalDate.of(2013, 9, 6)));
        assertThat(film.contentRatings()).containsExactly(new ContentRating("MPA", "R"));
        assertThat(film.images())
                .containsExactly(
                        new ImageDraft("video", "https://www.youtube.com/watch?v=zH3O-CeZckE", null, null, "Trailer"));
    }

    @Test
    void picturesBeginWithTheOneThatIsShownAndAreBounded() {
        String posters = "{\"file_path\": \"/poster%d.jpg\", \"width\": 1000, \"height\": 1500}";
        TitleDraft film = film("\"poster_path\": \"/poster3.jpg\", \"images\": {\"posters\": [%s,%s,%s,%s,%s,%s,%s]}"
                .formatted(
                        posters.formatted(1),
                        posters.formatted(2),
                        posters.formatted(3),
                        posters.formatted(4),
                        posters.formatted(5),
                        posters.formatted(6),
                        posters.formatted(7)));

        assertThat(film.images())
                .hasSize(5)
                .first()
                .isEqualTo(
                        new ImageDraft("poster", "https://image.tmdb.org/t/p/original/poster3.jpg", 1000, 1500, null));
    }

    @Test
    void whereItCanBeWatchedIsToldPerCountry() {
        TitleDraft film = film("""
                "watch/providers": {"results": {"FR": {"link": "https://www.themoviedb.org/movie/38360/watch?locale=FR",
                    "flatrate": [{"provider_name": "MUBI", "provider_id": 11}],
                    "rent": [{"provider_name": "Canal VOD"}], "buy": [], "ads": [{"provider_name": "Plex"}]}}}
                """);

        String link = "https://www.themoviedb.org/movie/38360/watch?locale=FR";
        assertThat(film.watchOptions())
                .containsExactly(
                        new WatchOption("FR", "stream", "MUBI", link),
                        new WatchOption("FR", "rent", "Canal VOD", link),
                        new WatchOption("FR", "ads", "Plex", link));
    }

    @Test
    void aFieldThatIsWrongIsNotedAndTheRestGoesIn() {
        RecordingIntake intake = read("""
                {"id": 5, "title": "Solaris", "runtime": "long", "imdb_id": 69293, "release_date": "soon",
                 "genres": "Drama", "production_countries": [{"iso_3166_1": "USSR"}], "original_language": 7,
                 "vote_average": 80, "vote_count": 3, "poster_path": "C:\\\\poster.jpg", "revenue": -1,
                 "credits": {"cast": [{"id": 1}, {"id": 2, "name": "Natalya Bondarchuk", "order": "first"}]},
                 "release_dates": {"results": [{"iso_3166_1": "US", "release_dates": [{"type": 9}]}]},
                 "watch/providers": {"results": []}}
                """);

        assertThat(intake.titles).extracting(TitleDraft::name).containsExactly("Solaris");
        assertThat(intake.titles.getFirst().credits())
                .extracting(CreditDraft::name)
                .containsExactly("Natalya Bondarchuk");
        assertThat(intake.rejected)
                .extracting(RejectedRow::column)
                .containsExactlyInAnyOrder(
                        "a.json $.runtime",
                        "a.json $.imdb_id",
                        "a.json $.release_date",
                        "a.json $.genres",
                        "a.json $.production_countries[0].iso_3166_1",
                        "a.json $.original_language",
                        "a.json $.vote_average",
                        "a.json $.poster_path",
                        "a.json $.revenue",
                        "a.json $.credits.cast[0]",
                        "a.json $.credits.cast[1].order",
                        "a.json $.release_dates.results[0].release_dates[0].type",
                        "a.json $['watch/providers'].results");
    }

    @Test
    void aFilmWithoutANameStaysOut() {
        RecordingIntake intake = read("{\"id\": 5, \"title\": null, \"release_date\": \"1972-03-20\"}");

        assertThat(intake.titles).isEmpty();
        assertThat(intake.rejected).extracting(RejectedRow::reason).containsExactly("a name or title would be right");
    }
}
