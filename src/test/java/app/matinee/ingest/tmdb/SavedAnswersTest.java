package app.matinee.ingest.tmdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import app.matinee.catalog.ExternalId;
import app.matinee.catalog.PersonDraft;
import app.matinee.catalog.TitleDraft;
import app.matinee.catalog.TitleDraft.CreditDraft;
import app.matinee.catalog.TitleDraft.OtherName;
import app.matinee.catalog.TitleKind;
import app.matinee.ingest.run.RecordingIntake;
import app.matinee.ingest.table.RejectedRow;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SavedAnswersTest {
    private static final String FILM = "{\"id\": 593, \"title\": \"Solaris\", \"release_date\": \"1972-03-20\"}";

    @TempDir
    private Path folder = Path.of("");

    private Answers answers() {
        return new Answers(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{'id': 593, 'cast': [{'id': 1, 'name': 'Natalya Bondarchuk', 'cast_id': 3}], 'crew': []}; credits",
                "{'id': 593, 'results': [{'iso_3166_1': 'FR', 'release_dates': [{'type': 1, 'release_date': '1972-05-13'}]}]};"
                        + " releases",
                "{'id': 593, 'results': [{'site': 'YouTube', 'key': 'abcd1234', 'type': 'Trailer'}]}; images",
                "{'id': 593, 'backdrops': [{'file_path': '/back.jpg'}], 'posters': []}; images",
                "{'id': 593, 'titles': [{'iso_3166_1': 'RU', 'title': 'Solyaris'}]}; otherNames",
                "{'id': 593, 'translations': [{'iso_639_1': 'fr', 'data': {'title': 'Solaris'}}]}; otherNames",
                "{'id': 593, 'imdb_id': 'tt0069293', 'facebook_id': null, 'wikidata_id': 'Q1'}; wikidata",
                "{'id': 593, 'results': {'FR': {'link': 'https://www.themoviedb.org/movie/593-x/watch', 'buy':"
                        + " [{'provider_name': 'Arte'}]}}}; watchOptions"
            })
    void aPartThatWasAskedForAloneJoinsItsTitle(String part, String what) {
        RecordingIntake intake = answers()
                .save("film.json", FILM)
                .save("part.json", part.replace('\'', '"'))
                .read();

        assertThat(intake.rejected).isEmpty();
        assertThat(intake.titles)
                .singleElement()
                .satisfies(film -> assertThat(film.toString())
                        .isNotEqualTo(answersOf(FILM).toString())
                        .contains(what.equals("wikidata") ? "wikidata" : what + "=["));
    }

    private TitleDraft answersOf(String film) {
        return new Answers(folder.resolve("alone"))
                .save("film.json", film)
                .read()
                .titles
                .getFirst();
    }

    @Test
    void aPartAloneGoesInWhereTheCatalogueKnowsItsTitle() {
        String providers = """
                {"id": 299536, "results": {"AD": {"link": "https://www.themoviedb.org/movie/299536-avengers/watch?locale=AD",
                    "flatrate": [{"provider_name": "Disney Plus"}]}}}
                """;
        Answers answers = answers().save("p.json", providers);

        RecordingIntake unknown = answers.read();
        RecordingIntake known =
                answers.known(new ExternalId("tmdb", "299536"), "Avengers").read();

        assertThat(unknown.titles).isEmpty();
        assertThat(unknown.rejected)
                .extracting(RejectedRow::reason)
                .containsExactly(
                        "This is a part of movie 299536, of which there is no answer here and nothing in the catalogue");
        assertThat(known.titles).singleElement().satisfies(film -> {
            assertThat(film.ids()).containsExactly(new ExternalId("tmdb", "299536"));
            assertThat(film.watchOptions()).hasSize(1);
        });
    }

    @Test
    void whatNobodyCanTellIsRejectedWithWhatWouldHelp() {
        RecordingIntake intake = answers()
                .save("credits.json", "{\"id\": 5, \"cast\": [{\"name\": \"Somebody\"}], \"crew\": []}")
                .save("season.json", "{\"id\": 7, \"season_number\": 1, \"episodes\": []}")
                .save("episode.json", "{\"id\": 8, \"season_number\": 1, \"episode_number\": 2, \"still_path\": null}")
                .read();

        assertThat(intake.titles).isEmpty();
        assertThat(intake.rejected)
                .extracting(RejectedRow::column, RejectedRow::reason)
                .satisfiesExactly(
                        credits -> assertThat(credits.toList().toString())
                                .contains("credits.json", "name like movie_27205_credits.json"),
                        episode -> assertThat(episode.toList().toString()).contains("episode.json", "of which series"),
                        season -> assertThat(season.toList().toString()).contains("season.json", "of which series"));
    }

    @Test
    void aSeriesBesideItTellsWhoseASeasonAndAnEpisodeAre() {
        RecordingIntake intake = answers()
                .save("e.json", "{\"id\": 8, \"season_number\": 1, \"episode_number\": 2, \"production_code\": \"\"}")
                .save("s.json", "{\"id\": 7, \"season_number\": 1, \"episodes\": [{\"id\": 8, \"episode_number\": 2}]}")
                .save(
                        "tv.json",
                        "{\"id\": 3, \"name\": \"Dekalog\", \"number_of_seasons\": 1, \"seasons\": [{\"id\": 7,"
                                + " \"season_number\": 1}]}")
                .read();

        assertThat(intake.rejected).isEmpty();
        assertThat(intake.titles)
                .extracting(TitleDraft::kind)
                .containsExactly(TitleKind.SERIES, TitleKind.SEASON, TitleKind.EPISODE);
    }

    @ParameterizedTest
    @CsvSource({
        "tv_71365_season_1_episode_2.en_US.json",
        "tv-71365-s01e02.json",
        "tv/71365/season/1/episode/2.json",
        "tv 71365 season 1 episode 2.json"
    })
    void theNameOfItsFileTellsWhoseAnEpisodeIs(String name) {
        RecordingIntake intake = answers()
                .save(name, "{\"id\": 8, \"season_number\": 1, \"episode_number\": 2, \"still_path\": null}")
                .read();

        assertThat(intake.titles)
                .singleElement()
                .extracting(TitleDraft::parent)
                .isEqualTo(new ExternalId("tmdb-tv", "71365"));
    }

    @Test
    void whatWasFoundByAnIdOfImdbIsASummaryWithThatId() {
        RecordingIntake intake = answers()
                .save("find_tt0069293.json", """
                        {"movie_results": [{"id": 593, "title": "Solaris", "release_date": "1972-03-20"}], "tv_results": [],
                         "person_results": [], "tv_episode_results": [], "tv_season_results": []}
                        """)
                .save("find_tt1.json", "{\"movie_results\": [], \"tv_results\": []}")
                .read();

        assertThat(intake.rejected).isEmpty();
        assertThat(intake.titles)
                .singleElement()
                .satisfies(film -> assertThat(film.ids())
                        .containsExactly(new ExternalId("tmdb", "593"), new ExternalId("imdb", "tt0069293")));
    }

    @Test
    void aTitleGoesInOnceHoweverManyAnswersTellOfIt() {
        RecordingIntake intake = answers()
                .save(
                        "a.json",
                        "{\"page\": 1, \"results\": [{\"id\": 593, \"title\": \"Солярис\"}], \"total_pages\": 1}")
                .save("b.json", FILM)
                .save("c.json", FILM)
                .save("d.json", "{\"id\": 1, \"name\": \"Sci-Fi\", \"parts\": [{\"id\": 593, \"title\": \"Solaris\"}]}")
                .read();

        assertThat(intake.titles).extracting(TitleDraft::name).containsExactly("Solaris");
    }

    @Test
    void whatIsNoAnswerOfATitleIsRejectedAndTheRestGoesIn() {
        RecordingIntake intake = answers()
                .save("a.json", "{\"id\": 593, \"title\": \"Sol")
                .save("b.json", "[1, 2]")
                .save("c.json", "{\"success\": false, \"status_code\": 7, \"status_message\": \"Invalid API key\"}")
                .save("d.json", "{\"genres\": [{\"id\": 28, \"name\": \"Action\"}]}")
                .save("e.json", "{\"title\": \"Without an id\"}")
                .save("f.json", FILM)
                .save("notes.txt", "not looked at")
                .read();

        assertThat(intake.titles).hasSize(1);
        assertThat(intake.rejected)
                .extracting(RejectedRow::column)
                .containsExactly("a.json", "b.json/0", "b.json/1", "c.json", "d.json", "e.json $");
    }

    @Test
    void manyAnswersMayStandInOneFileAsAnArrayOrLineByLine() {
        RecordingIntake intake = answers()
                .save("array.json", "[" + FILM + ", {\"page\": 1, \"results\": [" + FILM.replace("593", "594") + "]}]")
                .save(
                        "lines.ndjson",
                        FILM.replace("593", "595") + "\n{\"id\": 59\n" + FILM.replace("593", "596") + "\n")
                .read();

        assertThat(intake.titles)
                .extracting(title -> title.ids().getFirst().value())
                .containsExactly("593", "594", "595", "596");
        assertThat(intake.rejected).extracting(RejectedRow::column).containsExactly("lines.ndjson");
    }

    @Test
    void whatIsWrongInALineIsToldWithThatLine() {
        RecordingIntake intake = answers()
                .save(
                        "lines.ndjson",
                        "\n%s\n\n{\"id\": 59\n{\"a\": 1}\n%s\n{\"title\": \"Without an id\"}\n"
                                .formatted(FILM, FILM.replace("593", "594").replace("1972-03-20", "soon")))
                .read();

        assertThat(intake.titles).hasSize(2);
        assertThat(intake.rejected)
                .extracting(RejectedRow::line, RejectedRow::column)
                .containsExactlyInAnyOrder(
                        tuple(4L, "lines.ndjson"),
                        tuple(5L, "lines.ndjson"),
                        tuple(6L, "lines.ndjson $.release_date"),
                        tuple(7L, "lines.ndjson $"));
        assertThat(intake.rejected)
                .filteredOn(row -> row.line() == 4)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.value()).isEqualTo("{\"id\": 59");
                    assertThat(row.reason())
                            .isEqualTo(
                                    "This line is no JSON: Unexpected end-of-input: expected close marker for Object");
                });
    }

    @Test
    void aFolderWithoutAnswersIsRefused() {
        Answers none = answers().save("notes.txt", "not looked at");

        assertThatThrownBy(none::read).hasMessageContaining("There is no file that ends in .json");
    }

    @Test
    void pornographyStaysOutUnlessItIsAskedFor() {
        Answers answers = answers().save("a.json", FILM.replace("{\"id\"", "{\"adult\": true, \"id\""));

        assertThat(answers.read().titles).isEmpty();
        assertThat(answers.read().rejected).isEmpty();
        assertThat(answers.read().leftOut).containsExactly("adult");
        assertThat(answers.withAdult().read().titles).hasSize(1);
    }

    @Test
    void somebodyTellsTheirLife() {
        RecordingIntake intake = answers().save("p.json", """
                        {"id": 25, "name": "Mikhail Kalatozov", "also_known_as": ["Михаил Калатозов", "Mikhail Kalatozov"],
                         "birthday": "1903-12-28", "deathday": "1973", "imdb_id": "nm0435432", "biography": "A director.",
                         "known_for_department": "Directing", "profile_path": "/face.jpg",
                         "combined_credits": {"cast": [], "crew": [{"id": 38360, "media_type": "movie"},
                             {"id": 9, "media_type": "tv"}]}}
                        """).read();

        assertThat(intake.rejected).isEmpty();
        PersonDraft person = intake.people.getFirst();
        assertThat(person.ids())
                .containsExactly(new ExternalId("tmdb-person", "25"), new ExternalId("imdb", "nm0435432"));
        assertThat(person.otherNames()).containsExactly(new OtherName(null, "Михаил Калатозов"));
        assertThat(person.born()).isEqualTo(LocalDate.of(1903, 12, 28));
        assertThat(person.bornYear()).isEqualTo(1903);
        assertThat(person.died()).isNull();
        assertThat(person.diedYear()).isEqualTo(1973);
        assertThat(person.knownFor()).containsExactly(new ExternalId("tmdb", "38360"), new ExternalId("tmdb-tv", "9"));
        assertThat(person.images()).hasSize(1);
    }

    @Test
    void peopleComeAfterTheTitles() {
        SavedAnswers part = answers()
                .save("a.json", "{\"id\": 25, \"name\": \"Mikhail Kalatozov\", \"biography\": \"\"}")
                .save("b.json", FILM)
                .part();
        RecordingIntake first = new RecordingIntake();

        part.next(first);

        assertThat(first.titles).hasSize(1);
        assertThat(first.people).isEmpty();
    }

    @Test
    void whatWentInBeforeIsPassedOver() {
        answers().save("a.json", FILM).save("b.json", FILM.replace("593", "594"));
        SavedAnswers part = answers().part();

        assertThat(part.size()).isEqualTo(2);
        assertThat(part.skip()).isTrue();
        RecordingIntake rest = RecordingIntake.readAll(part);

        assertThat(rest.titles)
                .singleElement()
                .extracting(film -> film.ids().getFirst().value())
                .isEqualTo("594");
        assertThat(part.position()).isEqualTo(2);
        assertThat(part.skip()).isFalse();
    }

    @Test
    void creditsOfAFilmAreFoundByTheNameOfTheirFile() {
        RecordingIntake intake = answers()
                .save("593.json", FILM)
                .save("593-series.json", "{\"id\": 593, \"name\": \"Namesake\", \"number_of_seasons\": 1}")
                .save(
                        "movie_593_credits.json",
                        "{\"id\": 593, \"cast\": [{\"name\": \"Natalya Bondarchuk\"}], \"crew\": []}")
                .read();

        assertThat(intake.rejected).isEmpty();
        assertThat(intake.titles.getFirst().credits())
                .extracting(CreditDraft::name)
                .containsExactly("Natalya Bondarchuk");
    }
}
