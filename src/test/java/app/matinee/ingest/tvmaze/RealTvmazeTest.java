package app.matinee.ingest.tvmaze;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.catalog.TitleDraft;
import app.matinee.catalog.TitleKind;
import app.matinee.ingest.run.RecordingIntake;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Reads real shows and the episodes of one of them. */
@EnabledIfEnvironmentVariable(
        named = "MATINEE_REAL_DATA",
        matches = ".+",
        disabledReason = "MATINEE_REAL_DATA does not name the folder of real data")
class RealTvmazeTest {
    private static RecordingIntake read() {
        Path folder = Path.of(System.getenv("MATINEE_REAL_DATA"), "tvmaze");
        return RecordingIntake.readAll(new SavedShows(
                "tvmaze",
                List.of(folder.resolve("game-of-thrones-episodes.json"), folder.resolve("shows.json")),
                null));
    }

    @Test
    void everyShowAndEveryEpisodeGoesIn() {
        RecordingIntake intake = read();

        assertThat(intake.rejected).isEmpty();
        assertThat(intake.titles).hasSize(223);
        assertThat(intake.titles.stream().filter(title -> title.kind() == TitleKind.EPISODE))
                .hasSize(73)
                .allMatch(episode -> episode.parent() != null);
    }

    @Test
    void mostShowsTellTheirIdAtImdbTheirLanguageAndTheirCountry() {
        assertThat(read().titles.stream().filter(title -> title.kind() == TitleKind.SERIES))
                .allSatisfy(show -> assertThat(show.synopsis()).doesNotContain("<p>", "<b>", "&amp;"))
                .allMatch(show -> !show.languages().isEmpty())
                .filteredOn(show -> show.ids().size() > 1 && !show.countries().isEmpty())
                .hasSizeGreaterThan(130);
    }

    @Test
    void genresAreOfOneVocabulary() {
        assertThat(read().titles)
                .flatExtracting(TitleDraft::genres)
                .contains("Science Fiction")
                .doesNotContain("Science-Fiction", "Children");
    }
}
