package app.matinee.ingest.tmdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.matinee.catalog.ExternalId;
import app.matinee.catalog.PersonDraft;
import app.matinee.catalog.TitleDraft;
import app.matinee.ingest.RefusedFileException;
import app.matinee.ingest.api.Api;
import app.matinee.ingest.api.EndedByServiceException;
import app.matinee.ingest.run.RecordingIntake;
import app.matinee.ingest.table.RejectedRow;
import app.matinee.testing.StubSite;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LiveAnswersTest {
    private static final String KEY = "0123456789abcdef0123456789abcdef";

    private final StubSite site = new StubSite();

    @AfterEach
    void stop() {
        site.close();
    }

    private TmdbSettings settings(@Nullable String key) {
        return new TmdbSettings(key, site.address(), 50);
    }

    private LiveAnswers part(String key, boolean episodes, Wanted... wanted) {
        Api api = new Api(settings(key).service(), Clock.systemUTC(), time -> {}, new Random(1));
        return new LiveAnswers(api, List.of(wanted), episodes, new Options(false, id -> Optional.empty()));
    }

    private RecordingIntake read(Wanted... wanted) {
        return RecordingIntake.readAll(part(KEY, false, wanted));
    }

    @Test
    void aFilmIsAskedForWithAllItsParts() {
        site.answer("/movie/593", 200, "{\"id\": 593, \"title\": \"Solaris\", \"credits\": {\"cast\": []}}");

        assertThat(read(new Wanted.Film(593)).titles)
                .extracting(TitleDraft::name)
                .containsExactly("Solaris");
        assertThat(site.requests)
                .singleElement()
                .asString()
                .contains("append_to_response=credits%2Crelease_dates%2C", "watch%2Fproviders", "api_key=" + KEY);
    }

    @Test
    void aTokenOfVersion4GoesIntoAHeader() {
        site.answer("/movie/593", 200, "{\"id\": 593, \"title\": \"Solaris\"}");

        RecordingIntake.readAll(part("eyJhbGciOiJIUzI1NiJ9.e30.abc", false, new Wanted.Film(593)));

        assertThat(site.requests)
                .singleElement()
                .asString()
                .endsWith(" Bearer eyJhbGciOiJIUzI1NiJ9.e30.abc")
                .doesNotContain("api_key");
    }

    @Test
    void aSeriesBringsItsSeasonsAndEpisodes() {
        site.answer("/tv/3", 200, """
                        {"id": 3, "name": "Dekalog", "seasons": [{"id": 7, "season_number": 1}, {"season_number": 2}]}
                        """).answer("/tv/3/season/1", 200, """
                        {"id": 7, "season_number": 1, "episodes": [{"id": 8, "episode_number": 1, "name": "One"}]}
                        """).answer("/tv/3/season/1/episode/1", 200, """
                        {"id": 8, "season_number": 1, "episode_number": 1, "name": "One",
                         "external_ids": {"imdb_id": "tt0092337"}}
                        """);

        RecordingIntake intake = RecordingIntake.readAll(part(KEY, true, new Wanted.Series(3)));

        assertThat(intake.titles)
                .extracting(TitleDraft::name)
                .containsExactly("Dekalog", "Season 1", "One", "Season 2");
        assertThat(intake.titles.get(2).ids()).contains(new ExternalId("imdb", "tt0092337"));
        assertThat(intake.rejected).extracting(RejectedRow::column).containsExactly("/tv/3/season/2");
    }

    @Test
    void whatIsKnownByAnIdOfImdbIsFoundAndAskedFor() {
        site.answer("/find/tt0069293", 200, "{\"movie_results\": [{\"id\": 593}], \"tv_results\": []}")
                .answer("/movie/593", 200, "{\"id\": 593, \"title\": \"Solaris\", \"imdb_id\": \"tt0069293\"}")
                .answer("/find/nm0435432", 200, "{\"person_results\": [{\"id\": 25}]}")
                .answer("/person/25", 200, "{\"id\": 25, \"name\": \"Mikhail Kalatozov\"}")
                .answer("/find/tt9999999", 200, "{\"movie_results\": [], \"tv_results\": []}");

        RecordingIntake intake =
                read(new Wanted.Imdb("tt0069293"), new Wanted.Imdb("nm0435432"), new Wanted.Imdb("tt9999999"));

        assertThat(intake.titles).extracting(TitleDraft::name).containsExactly("Solaris");
        assertThat(intake.people).extracting(PersonDraft::name).containsExactly("Mikhail Kalatozov");
        assertThat(intake.rejected)
                .extracting(RejectedRow::reason)
                .containsExactly("TMDB knows nothing by the IMDb id tt9999999");
    }

    @Test
    void anEpisodeThatWasFoundComesWithItsSeries() {
        site.answer("/find/tt1159991", 200, """
                        {"movie_results": [], "tv_results": [],
                         "tv_episode_results": [{"id": 941505, "show_id": 57243, "season_number": 4, "episode_number": 1}]}
                        """)
                .answer("/tv/57243", 200, "{\"id\": 57243, \"name\": \"Doctor Who\", \"number_of_seasons\": 13}")
                .answer("/tv/57243/season/4/episode/1", 200, "{\"id\": 941505, \"name\": \"Partners in Crime\"}");

        assertThat(read(new Wanted.Imdb("tt1159991")).titles)
                .extracting(TitleDraft::name)
                .containsExactly("Doctor Who", "Partners in Crime");
    }

    @Test
    void whatIsNotThereIsNotedByItsRequestAndTheRestGoesIn() {
        site.answer("/movie/2", 200, "{\"id\": 2, \"title\": \"Ariel\"}");

        RecordingIntake intake = read(new Wanted.Film(1), new Wanted.Film(2));

        assertThat(intake.titles).hasSize(1);
        assertThat(intake.rejected)
                .containsExactly(new RejectedRow(
                        1, "/movie/1", "", "TMDB has nothing there; it may have been deleted or merged"));
    }

    @Test
    void aWrongKeyEndsTheImportAndWhatItStoppedAtIsAskedForAgain() {
        site.answer("/movie/1", 200, "{\"id\": 1, \"title\": \"Shadows\"}").answer("/movie/2", 401, "{}");
        RecordingIntake intake = new RecordingIntake();
        try (LiveAnswers part = part(KEY, false, new Wanted.Film(1), new Wanted.Film(2))) {
            assertThat(part.next(intake)).isTrue();
            assertThatThrownBy(() -> part.next(intake))
                    .isInstanceOf(EndedByServiceException.class)
                    .hasMessageContaining("MATINEE_TMDB_KEY")
                    .hasMessageNotContaining(KEY);
            assertThat(part.position()).isEqualTo(1);
        }
        assertThat(intake.titles).hasSize(1);
    }

    @Test
    void whatWentInBeforeIsNotAskedForAgain() {
        site.answer("/movie/2", 200, "{\"id\": 2, \"title\": \"Ariel\"}");
        LiveAnswers part = part(KEY, false, new Wanted.Film(1), new Wanted.Film(2));

        assertThat(part.skip()).isTrue();
        RecordingIntake.readAll(part);

        assertThat(site.requests).singleElement().asString().startsWith("/movie/2?");
    }

    @Test
    void withoutAKeyNobodyIsAsked() {
        assertThatThrownBy(() -> settings(null).service())
                .isInstanceOf(RefusedFileException.class)
                .hasMessageContaining("MATINEE_TMDB_KEY");
    }

    @Test
    void settingsCheckThemselvesAndKeepTheKey() {
        URI url = URI.create("https://api.themoviedb.org/3");

        assertThatThrownBy(() -> new TmdbSettings("secret key", url, 20))
                .hasMessageContaining("without spaces")
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> new TmdbSettings(KEY, url, 0)).hasMessageContaining("from 1 to 50");
        assertThat(new TmdbSettings(KEY, url, 20).toString()).doesNotContain(KEY);
    }
}
