package app.matinee.ingest.tmdb;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.catalog.CompanyRole;
import app.matinee.catalog.ContentRating;
import app.matinee.catalog.Department;
import app.matinee.catalog.ExternalId;
import app.matinee.catalog.ReleaseEvent;
import app.matinee.catalog.ReleaseKind;
import app.matinee.catalog.TitleDraft;
import app.matinee.catalog.TitleDraft.CompanyDraft;
import app.matinee.catalog.TitleDraft.CreditDraft;
import app.matinee.catalog.TitleKind;
import app.matinee.ingest.run.RecordingIntake;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesTest {
    private static final String SERIES = """
            {"id": 1920, "name": "Twin Peaks", "original_name": "Twin Peaks", "first_air_date": "1990-04-08",
             "last_air_date": "1991-06-10", "status": "Canceled", "episode_run_time": [47, 94], "origin_country": ["US"],
             "created_by": [{"id": 5602, "name": "David Lynch"}], "networks": [{"name": "ABC"}], "number_of_seasons": 2,
             "production_companies": [{"name": "Lynch/Frost Productions"}], "genres": [{"name": "Mystery"}],
             "content_ratings": {"results": [{"iso_3166_1": "US", "rating": "TV-MA"}, {"iso_3166_1": "DE", "rating": "16"}]},
             "external_ids": {"imdb_id": "tt0098936", "tvdb_id": 70533, "tvrage_id": null, "wikidata_id": "Q1"},
             "aggregate_credits": {"cast": [{"id": 1, "name": "Sheryl Lee", "order": 1, "total_episode_count": 12,
                 "roles": [{"character": "Laura Palmer", "episode_count": 6}, {"character": "Maddy Ferguson"}]}],
                 "crew": [{"id": 2, "name": "Mark Frost", "department": "Writing", "jobs": [{"job": "Writer"}]}]},
             "seasons": [{"id": 6181, "season_number": 1, "name": "Season 1", "air_date": "1990-04-08", "episode_count": 8},
                         {"id": 6182, "season_number": 2, "name": "Season 2", "air_date": "1990-09-30"}]}
            """;
    private static final String SEASON = """
            {"_id": "52", "id": 6181, "season_number": 1, "name": "Season 1", "air_date": "1990-04-08", "overview": "Who?",
             "episodes": [
               {"id": 1, "episode_number": 1, "season_number": 1, "name": "Northwest Passage", "air_date": "1990-04-08",
                "runtime": 94, "still_path": "/still1.jpg", "vote_average": 8.2, "vote_count": 60,
                "crew": [{"id": 5602, "name": "David Lynch", "department": "Directing", "job": "Director"}],
                "guest_stars": [{"id": 9, "name": "Wendy Robie", "character": "Nadine", "order": 500}]},
               {"id": 2, "episode_number": 2, "season_number": 1, "name": "Traces to Nowhere", "air_date": "1990-04-12"}]}
            """;

    @TempDir
    private Path folder = Path.of("");

    private static CreditDraft credit(Department department, int id, String name, String role) {
        return new CreditDraft(department, new ExternalId("tmdb-person", "" + id), name, role);
    }

    @Test
    void whatASeriesIsAboutMayComeApart() {
        var told = new Answers(folder)
                .save("tv_1920.json", SERIES)
                .save("tv_1920_keywords.json", """
                        {"id": 1920, "results": [{"id": 1, "name": "small town"}, {"id": 2, "name": "owl"}]}""")
                .read();

        assertThat(told.titles.getFirst().keywords()).containsExactly("small town", "owl");
    }

    @Test
    void aSeriesTellsItsFacts() {
        TitleDraft series =
                new Answers(folder).save("x.json", SERIES).read().titles.getFirst();

        assertThat(series.kind()).isEqualTo(TitleKind.SERIES);
        assertThat(series.ids())
                .containsExactly(
                        new ExternalId("tmdb-tv", "1920"),
                        new ExternalId("imdb", "tt0098936"),
                        new ExternalId("wikidata", "Q1"),
                        new ExternalId("tvdb", "70533"));
        assertThat(series.year()).isEqualTo(1990);
        assertThat(series.endYear()).isEqualTo(1991);
        assertThat(series.runtimeMinutes()).isEqualTo(47);
        assertThat(series.companies())
                .containsExactly(
                        new CompanyDraft(CompanyRole.PRODUCTION, "Lynch/Frost Productions"),
                        new CompanyDraft(CompanyRole.NETWORK, "ABC"));
        assertThat(series.contentRatings())
                .containsExactly(new ContentRating("TVPG", "TV-MA"), new ContentRating("FSK", "16"));
        assertThat(series.releases()).containsExactly(new ReleaseEvent(ReleaseKind.TV, "US", LocalDate.of(1990, 4, 8)));
        assertThat(series.credits())
                .containsExactly(
                        new CreditDraft(
                                Department.CREATION, new ExternalId("tmdb-person", "5602"), "David Lynch", null),
                        credit(Department.CAST, 1, "Sheryl Lee", "Laura Palmer, Maddy Ferguson"),
                        new CreditDraft(Department.WRITING, new ExternalId("tmdb-person", "2"), "Mark Frost", null));
    }

    @Test
    void aSeriesThatGoesOnHasNoLastYear() {
        String running = SERIES.replace("Canceled", "Returning Series");

        assertThat(new Answers(folder)
                        .save("x.json", running)
                        .read()
                        .titles
                        .getFirst()
                        .endYear())
                .isNull();
    }

    @Test
    void itsSeasonsAndTheirEpisodesFollowInOrderEachOnce() {
        RecordingIntake intake = new Answers(folder)
                .save("1.json", SEASON)
                .save("2.json", SERIES)
                .save("tv_1920_season_1_episode_2.json", """
                        {"id": 2, "season_number": 1, "episode_number": 2, "name": "Traces to Nowhere", "still_path": null,
                         "external_ids": {"imdb_id": "tt0734858", "wikidata_id": "Q1"}, "air_date": "1990-04-12"}
                        """)
                .read();

        assertThat(intake.rejected).isEmpty();
        assertThat(intake.titles)
                .extracting(TitleDraft::name)
                .containsExactly("Twin Peaks", "Season 1", "Northwest Passage", "Traces to Nowhere", "Season 2");
        assertThat(intake.titles.get(1).parent()).isEqualTo(new ExternalId("tmdb-tv", "1920"));
        assertThat(intake.titles.get(1).number()).isEqualTo(1);
        assertThat(intake.titles.get(1).ids()).containsExactly(new ExternalId("tmdb-season", "6181"));
        assertThat(intake.titles.get(1).synopsis()).isEqualTo("Who?");
        assertThat(intake.titles.get(3).ids())
                .containsExactly(new ExternalId("tmdb-episode", "2"), new ExternalId("imdb", "tt0734858"));
    }

    @Test
    void seasonsThatWereAppendedComeWithTheirEpisodes() {
        String series = SERIES.strip();
        RecordingIntake intake = new Answers(folder)
                .save(
                        "x.json",
                        series.substring(0, series.length() - 1)
                                + ", \"season/1\": %s, \"season/1/credits\": {\"cast\": [{\"id\": 1, \"name\": \"Sheryl Lee\"}]}}"
                                        .formatted(SEASON))
                .save(
                        "e.json",
                        "{\"id\": 2, \"episode_number\": 2, \"season_number\": 1, \"still_path\": null,"
                                + " \"name\": \"Traces\"}")
                .read();

        assertThat(intake.rejected).isEmpty();
        assertThat(intake.titles)
                .extracting(TitleDraft::name)
                .containsExactly("Twin Peaks", "Season 1", "Northwest Passage", "Traces", "Season 2");
        assertThat(intake.titles.get(1).synopsis()).isEqualTo("Who?");
        assertThat(intake.titles.get(1).credits()).extracting(CreditDraft::name).containsExactly("Sheryl Lee");
        assertThat(intake.titles.get(2).parent()).isEqualTo(new ExternalId("tmdb-season", "6181"));
    }

    @Test
    void anEpisodeTellsItsGuestsItsDirectorAndItsDay() {
        RecordingIntake intake =
                new Answers(folder).save("tv_1920_season_1.json", SEASON).read();
        TitleDraft episode = intake.titles.get(1);

        assertThat(episode.kind()).isEqualTo(TitleKind.EPISODE);
        assertThat(episode.parent()).isEqualTo(new ExternalId("tmdb-season", "6181"));
        assertThat(episode.number()).isEqualTo(1);
        assertThat(episode.runtimeMinutes()).isEqualTo(94);
        assertThat(episode.releases())
                .containsExactly(new ReleaseEvent(ReleaseKind.TV, "001", LocalDate.of(1990, 4, 8)));
        assertThat(episode.credits())
                .containsExactly(
                        credit(Department.CAST, 9, "Wendy Robie", "Nadine"),
                        new CreditDraft(
                                Department.DIRECTING, new ExternalId("tmdb-person", "5602"), "David Lynch", null));
        assertThat(episode.images().getFirst().url()).isEqualTo("https://image.tmdb.org/t/p/original/still1.jpg");
    }

    @ParameterizedTest
    @CsvSource({"3,Season 3", "0,Specials"})
    void anUnnamedSeasonIsCalledByItsNumber(int number, String name) {
        RecordingIntake intake = new Answers(folder)
                .save(
                        "tv_1920_season_%d.json".formatted(number),
                        "{\"id\": 7, \"season_number\": %d, \"episodes\": [], \"name\": \"\"}".formatted(number))
                .read();

        assertThat(intake.titles).extracting(TitleDraft::name).containsExactly(name);
    }
}
