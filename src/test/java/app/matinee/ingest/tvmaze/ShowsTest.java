package app.matinee.ingest.tvmaze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.matinee.catalog.CompanyRole;
import app.matinee.catalog.Department;
import app.matinee.catalog.ExternalId;
import app.matinee.catalog.ReleaseEvent;
import app.matinee.catalog.ReleaseKind;
import app.matinee.catalog.TitleDraft;
import app.matinee.catalog.TitleDraft.CompanyDraft;
import app.matinee.catalog.TitleDraft.CreditDraft;
import app.matinee.catalog.TitleDraft.ImageDraft;
import app.matinee.catalog.TitleDraft.OtherName;
import app.matinee.catalog.TitleKind;
import app.matinee.ingest.run.RecordingIntake;
import app.matinee.ingest.table.RejectedRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowsTest {
    private static final String SHOW = """
            {"id": 55, "url": "https://www.tvmaze.com/shows/55/borgen", "name": "Borgen", "type": "Scripted",
             "language": "Danish", "genres": ["Drama", "Science-Fiction"], "status": "Ended", "runtime": 60,
             "premiered": "2010-09-26", "ended": "2022-02-13", "rating": {"average": 8.4},
             "network": {"name": "DR1", "country": {"code": "DK"}}, "webChannel": {"name": "Netflix", "country": null},
             "externals": {"tvrage": 26833, "thetvdb": 190721, "imdb": "tt1526318"},
             "image": {"medium": "http://static.tvmaze.com/m.jpg", "original": "http://static.tvmaze.com/o.jpg"},
             "summary": "<p><b>Borgen</b> follows a politician.</p>",
             "_embedded": {
               "cast": [{"person": {"id": 1, "name": "Sidse Babett Knudsen"}, "character": {"name": "Birgitte Nyborg"}}],
               "crew": [{"type": "Creator", "person": {"id": 2, "name": "Adam Price"}}, {"type": "Gaffer", "person": {}}],
               "akas": [{"name": "The Castle", "country": {"code": "GB"}}, {"name": "Borgen"}],
               "seasons": [{"id": 700, "number": 1, "name": "", "premiereDate": "2010-09-26"}],
               "episodes": [{"id": 9, "season": 1, "number": 1, "name": "Decency in the Middle", "airdate": "2010-09-26",
                  "runtime": 58, "summary": null, "image": null}]}}
            """;

    @TempDir
    private Path folder = Path.of("");

    private final List<Path> files = new ArrayList<>();

    private ShowsTest save(String json) {
        try {
            files.add(Files.writeString(folder.resolve(files.size() + ".json"), json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private RecordingIntake read(@Nullable Long show) {
        return RecordingIntake.readAll(new SavedShows("shows", files, show));
    }

    @Test
    void aShowTellsItsFacts() {
        RecordingIntake intake = save(SHOW).read(null);
        TitleDraft show = intake.titles.getFirst();

        assertThat(intake.rejected).isEmpty();
        assertThat(show.ids())
                .containsExactly(
                        new ExternalId("tvmaze", "55"),
                        new ExternalId("imdb", "tt1526318"),
                        new ExternalId("tvdb", "190721"),
                        new ExternalId("tvrage", "26833"));
        assertThat(show.name()).isEqualTo("Borgen");
        assertThat(show.otherNames()).containsExactly(new OtherName(null, "The Castle"));
        assertThat(show.year()).isEqualTo(2010);
        assertThat(show.endYear()).isEqualTo(2022);
        assertThat(show.languages()).containsExactly("da");
        assertThat(show.countries()).containsExactly("DK");
        assertThat(show.genres()).containsExactly("Drama", "Science Fiction");
        assertThat(show.companies())
                .containsExactly(
                        new CompanyDraft(CompanyRole.NETWORK, "DR1"), new CompanyDraft(CompanyRole.NETWORK, "Netflix"));
        assertThat(show.releases()).containsExactly(new ReleaseEvent(ReleaseKind.TV, "DK", LocalDate.of(2010, 9, 26)));
        assertThat(show.credits())
                .containsExactly(
                        new CreditDraft(
                                Department.CAST,
                                new ExternalId("tvmaze-person", "1"),
                                "Sidse Babett Knudsen",
                                "Birgitte Nyborg"),
                        new CreditDraft(Department.CREATION, new ExternalId("tvmaze-person", "2"), "Adam Price", null));
        assertThat(show.images())
                .containsExactly(new ImageDraft("poster", "https://static.tvmaze.com/o.jpg", null, null, null));
        assertThat(show.synopsis()).isEqualTo("Borgen follows a politician.");
        assertThat(show.reference()).isEqualTo(new TitleDraft.Reference(8.4, null));
    }

    @Test
    void itsSeasonsAndEpisodesFollow() {
        List<TitleDraft> titles = save(SHOW).read(null).titles;

        assertThat(titles)
                .extracting(TitleDraft::kind)
                .containsExactly(TitleKind.SERIES, TitleKind.SEASON, TitleKind.EPISODE);
        assertThat(titles.get(1).name()).isEqualTo("Season 1");
        TitleDraft episode = titles.get(2);
        assertThat(episode.ids()).containsExactly(new ExternalId("tvmaze-episode", "9"));
        assertThat(episode.parent()).isEqualTo(new ExternalId("tvmaze-season", "700"));
        assertThat(episode.number()).isEqualTo(1);
        assertThat(episode.releases())
                .containsExactly(new ReleaseEvent(ReleaseKind.TV, "DK", LocalDate.of(2010, 9, 26)));
    }

    @Test
    void whatOnlyAWebChannelShowsIsStreamed() {
        String streamed = SHOW.replace("{\"name\": \"DR1\", \"country\": {\"code\": \"DK\"}}", "null");

        assertThat(save(streamed).read(null).titles.getFirst().releases())
                .containsExactly(new ReleaseEvent(ReleaseKind.STREAMING, "001", LocalDate.of(2010, 9, 26)));
    }

    @Test
    void episodesFindTheirShowByALinkOrByTheirAddress() {
        RecordingIntake intake = save("""
                        [{"id": 10, "season": 1, "number": 2, "airdate": "2010-10-03", "name": "Count to 90",
                          "url": "http://www.tvmaze.com/episodes/10/borgen-1x02-count-to-90"},
                         {"id": 11, "season": 1, "number": 3, "airdate": "2010-10-10", "name": "The Art of the Possible",
                          "_links": {"show": {"href": "https://api.tvmaze.com/shows/55"}}}]
                        """).save("[" + SHOW + "]").read(null);

        assertThat(intake.rejected).isEmpty();
        assertThat(intake.titles)
                .extracting(TitleDraft::name)
                .containsExactly(
                        "Borgen", "Season 1", "Decency in the Middle", "The Art of the Possible", "Count to 90");
        assertThat(intake.titles.subList(2, 5))
                .allMatch(episode -> new ExternalId("tvmaze-season", "700").equals(episode.parent()));
    }

    @Test
    void episodesOfAnUnknownShowGoInWhereTheCommandTellsIt() {
        save("[{\"id\": 10, \"season\": 1, \"number\": 2, \"airdate\": \"2010-10-03\", \"name\": \"Count to 90\"}]");

        assertThat(read(null).titles).isEmpty();
        assertThat(read(null).rejected)
                .extracting(RejectedRow::reason)
                .containsExactly("It does not say of which show it is; its show beside it, or --show ID, would");
        assertThat(read(55L).titles)
                .singleElement()
                .extracting(TitleDraft::parent)
                .isEqualTo(new ExternalId("tvmaze", "55"));
    }

    @Test
    void ofTwoEpisodesOrSeasonsOfOneNumberTheSecondIsListed() {
        RecordingIntake intake = save("""
                        [{"id": 9, "season": 1, "number": 1, "airdate": "2010-09-26", "name": "Decency in the Middle",
                          "_links": {"show": {"href": "https://api.tvmaze.com/shows/55"}}},
                         {"id": 10, "season": 1, "number": 1, "airdate": "2010-10-03", "name": "Count to 90",
                          "_links": {"show": {"href": "https://api.tvmaze.com/shows/55"}}},
                         {"id": 701, "number": 1, "premiereDate": "2010-09-26",
                          "_links": {"show": {"href": "https://api.tvmaze.com/shows/55"}}}]
                        """).save(SHOW).read(null);

        assertThat(intake.titles)
                .extracting(TitleDraft::name)
                .containsExactly("Borgen", "Season 1", "Decency in the Middle");
        assertThat(intake.rejected)
                .extracting(RejectedRow::column, RejectedRow::reason)
                .containsExactly(
                        tuple("0.json/2 $", "a number of its own would be right; another of this show has it already"),
                        tuple("0.json/1 $", "a number of its own would be right; another of this show has it already"));
    }

    @Test
    void aLineThatIsBrokenIsToldWithItsNumber() {
        String line = SHOW.replace('\n', ' ');
        RecordingIntake intake = save("\n" + line + "\n{\"id\": 1, \"na\n" + line.replace("55", "56") + "\n{}\n")
                .read(null);

        assertThat(intake.titles).hasSize(6);
        assertThat(intake.rejected)
                .extracting(RejectedRow::line, RejectedRow::column)
                .containsExactly(tuple(3L, "0.json"), tuple(5L, "0.json"));
    }

    @Test
    void specialsHaveNoNumberAndStayOut() {
        RecordingIntake intake = save("""
                        [{"id": 10, "season": 1, "number": null, "airdate": "2010-10-03", "name": "Making of",
                          "_links": {"show": {"href": "https://api.tvmaze.com/shows/55"}}}]
                        """).read(null);

        assertThat(intake.titles).isEmpty();
        assertThat(intake.rejected)
                .extracting(RejectedRow::reason)
                .singleElement()
                .asString()
                .contains("specials");
    }

    @Test
    void whatIsWrongIsNotedAndTheRestGoesIn() {
        RecordingIntake intake = save("""
                        [{"id": 55, "name": "Borgen", "premiered": "soon", "language": "Elvish", "genres": "Drama",
                          "rating": {"average": 84}, "network": {"name": "DR1", "country": {"code": "DNK"}},
                          "externals": {"imdb": 7}, "image": {"original": "ftp://x"}},
                         {"id": 56, "premiered": "2010-01-01", "name": null},
                         {"premiered": "2010-01-01", "name": "Without an id"},
                         "show", {}]
                        """).save("{\"id\": 1, \"na").read(null);

        assertThat(intake.titles).extracting(TitleDraft::name).containsExactly("Borgen");
        assertThat(intake.rejected)
                .extracting(RejectedRow::column)
                .contains(
                        "0.json/0 $.premiered",
                        "0.json/0 $.language",
                        "0.json/0 $.genres",
                        "0.json/0 $.rating.average",
                        "0.json/0 $.network.country.code",
                        "0.json/0 $.externals.imdb",
                        "0.json/0 $.image.original",
                        "0.json/1 $",
                        "0.json/2",
                        "0.json/3",
                        "0.json/4",
                        "1.json");
    }
}
