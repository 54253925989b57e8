package app.matinee.ingest.tmdb;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.catalog.ExternalId;
import app.matinee.catalog.PersonDraft;
import app.matinee.catalog.TitleDraft;
import app.matinee.catalog.TitleKind;
import app.matinee.ingest.run.RecordingIntake;
import app.matinee.ingest.table.RejectedRow;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Reads real answers, old and new. */
@EnabledIfEnvironmentVariable(
        named = "MATINEE_REAL_DATA",
        matches = ".+",
        disabledReason = "MATINEE_REAL_DATA does not name the folder of real data")
class RealTmdbTest {
    private static RecordingIntake read() {
        Path folder = Path.of(System.getenv("MATINEE_REAL_DATA"), "tmdb");
        return RecordingIntake.readAll(SavedAnswers.of(
                List.of(folder),
                new Options(
                        false,
                        id -> Optional.of("Avengers: Infinity War")
                                .filter(name -> id.value().equals("299536")))));
    }

    private static TitleDraft title(String source, String id) {
        return read().titles.stream()
                .filter(title -> title.ids().contains(new ExternalId(source, id)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyTitleGoesInOnceAndEveryPartAfterItsWhole() {
        RecordingIntake intake = read();

        assertThat(intake.titles).hasSizeGreaterThanOrEqualTo(25);
        assertThat(intake.titles).extracting(TitleDraft::kind).contains(TitleKind.values());
        assertThat(intake.titles.stream()
                        .flatMap(title -> title.ids().stream().limit(1))
                        .toList())
                .doesNotHaveDuplicates();
        assertThat(intake.people).extracting(PersonDraft::name).containsExactly("Gary Sinise");
    }

    @Test
    void onlyWhatIsNoTitleOrDoesNotTellItsSeriesStaysOut() {
        assertThat(read().rejected)
                .extracting(row -> row.column().replaceFirst(" \\$.*", ""))
                .containsOnly(
                        "full-answers/certification_get.json",
                        "full-answers/credits_get.json",
                        "full-answers/genre_list.json",
                        "full-answers/reviews_get.json",
                        "full-answers/tv_season_all.json",
                        "full-answers/tv_season_episode_all.json");
        assertThat(read().rejected).allSatisfy(row -> assertThat(row.reason()).isNotBlank());
    }

    @Test
    void aFilmOfTodayIsWhole() {
        TitleDraft inception = title("tmdb", "27205");

        assertThat(inception.ids()).contains(new ExternalId("imdb", "tt1375666"), new ExternalId("wikidata", "Q25188"));
        assertThat(inception.year()).isEqualTo(2010);
        assertThat(inception.genres()).contains("Science Fiction");
        assertThat(inception.credits()).hasSizeBetween(60, 120);
        assertThat(inception.boxOffice()).hasSize(1);
    }

    @Test
    void anAnswerOfTheOldFormIsWhole() {
        TitleDraft riddick = title("tmdb", "87421");

        assertThat(riddick.releases()).hasSize(46);
        assertThat(riddick.contentRatings()).hasSizeGreaterThan(8);
        assertThat(riddick.watchOptions()).hasSizeGreaterThan(100);
        assertThat(riddick.images()).anyMatch(image -> image.kind().equals("video"));
    }

    @Test
    void theWatchProvidersOfEightyCountriesJoinTheirFilm() {
        assertThat(title("tmdb", "299536").watchOptions().stream()
                        .map(TitleDraft.WatchOption::region)
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(80);
    }

    @Test
    void episodesNameTheirSeries() {
        assertThat(read().titles.stream().filter(title -> title.kind() == TitleKind.EPISODE))
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(episode -> {
                    assertThat(episode.parent()).isNotNull();
                    assertThat(episode.number()).isNotNull();
                });
    }

    @Test
    void readingTwiceTellsTheSame() {
        assertThat(read().titles).isEqualTo(read().titles);
        assertThat(read().rejected)
                .extracting(RejectedRow::column)
                .isEqualTo(read().rejected.stream().map(RejectedRow::column).toList());
    }
}
