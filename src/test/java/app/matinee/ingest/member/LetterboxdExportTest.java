package app.matinee.ingest.member;

import static app.matinee.ingest.member.Uploads.read;
import static app.matinee.ingest.member.Uploads.readZip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.matinee.ingest.member.said.Gathered;
import app.matinee.ingest.member.said.Said;
import app.matinee.ingest.member.said.SaidList;
import app.matinee.ingest.member.said.Site;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterboxdExportTest {
    private static final String RATINGS = "Date,Name,Year,Letterboxd URI,Rating\n";
    private static final String DIARY = "Date,Name,Year,Letterboxd URI,Rating,Rewatch,Tags,Watched Date\n";
    private static final String REVIEWS = "Date,Name,Year,Letterboxd URI,Rating,Rewatch,Review,Tags,Watched Date\n";

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void ratingsAreHalfStarsWhateverEndsTheLines(String end) {
        var gathered = read(
                "ratings.csv",
                (RATINGS
                                + "2020-01-02,Ran,1985,https://boxd.it/aa,4.5\n2020-01-03,\"Love, Actually Not\",,https://boxd.it/ab,\n")
                        .replace("\n", end));

        assertThat(gathered.sites()).containsExactly(Site.LETTERBOXD);
        assertThat(gathered.said()).singleElement().satisfies(said -> {
            var rating = (Said.Rating) said;
            assertThat(rating.stars()).hasToString("4.5");
            assertThat(rating.title().names()).containsExactly("Ran");
            assertThat(rating.title().year()).isEqualTo(1985);
            assertThat(rating.at()).isEqualTo(Instant.parse("2020-01-02T00:00:00Z"));
            assertThat(rating.origin().line()).isEqualTo(2);
        });
    }

    @Test
    void theDiaryTellsViewingsAndRatingsByTheWay() {
        var gathered = read(
                "diary.csv",
                DIARY + "2020-01-02,Ran,1985,https://boxd.it/x1,4,,,2020-01-01\n"
                        + "2021-01-02,Ran,1985,https://boxd.it/x2,,Yes,,2021-01-01\n");

        assertThat(viewings(gathered))
                .containsExactly(tuple(LocalDate.of(2020, 1, 1), null), tuple(LocalDate.of(2021, 1, 1), true));
        assertThat(gathered.said())
                .filteredOn(Said.Rating.class::isInstance)
                .singleElement()
                .satisfies(said -> assertThat(((Said.Rating) said).implied()).isTrue());
    }

    @Test
    void aReviewIsPlainTextWithItsLinesAndTagsWarnOfSpoilers() {
        var gathered = read(
                "reviews.csv",
                REVIEWS + "2020-01-02,Ran,1985,https://boxd.it/x1,4,,\"<b>Grand</b> &amp; sad.\nHe <i>burns</i> it.\","
                        + "\"war, spoilers\",2020-01-01\n");

        assertThat(gathered.said())
                .filteredOn(Said.Review.class::isInstance)
                .singleElement()
                .satisfies(said -> {
                    var review = (Said.Review) said;
                    assertThat(review.text()).isEqualTo("Grand & sad.\nHe burns it.");
                    assertThat(review.spoiler()).isTrue();
                });
        assertThat(viewings(gathered)).containsExactly(tuple(LocalDate.of(2020, 1, 1), null));
    }

    @Test
    void aListHasItsNameItsOrderAndItsNotes() {
        var gathered = readZip(Map.of("lists/war.csv", """
                Letterboxd list export v7
                Date,Name,Tags,URL,Description
                2020-01-01,"War, and after",,https://boxd.it/l1,"All I saw
                of it"

                Position,Name,Year,URL,Description
                2,Ran,1985,https://boxd.it/aa,
                1,Ivan's Childhood,1962,https://boxd.it/ab,"<i>First</i> of all"
                """));

        assertThat(gathered.lists().values())
                .containsExactly(new SaidList("lists/war.csv", "War, and after", "All I saw\nof it"));
        assertThat(gathered.said())
                .extracting(
                        said -> ((Said.Entry) said).position(),
                        said -> ((Said.Entry) said).note(),
                        said -> said.title().names().getFirst(),
                        said -> said.origin().line())
                .containsExactly(tuple(2, "", "Ran", 7L), tuple(1, "First of all", "Ivan's Childhood", 8L));
    }

    @Test
    void theFilmsOfAListMayHaveFewerColumnsThanWhatIsSaidOfTheList() {
        var gathered = readZip(Map.of("lists/war.csv", """
                Letterboxd list export v7
                Date,Name,Tags,URL,Description
                2020-01-01,War,"a, b",https://boxd.it/l1,

                Position,Name,Year,URL
                1,Ran,1985,https://boxd.it/aa
                """));

        assertThat(gathered.rejected()).isEmpty();
        assertThat(gathered.lists().values()).containsExactly(new SaidList("lists/war.csv", "War", ""));
        assertThat(gathered.said())
                .singleElement()
                .satisfies(said -> assertThat(said.origin().line()).isEqualTo(6));
    }

    @Test
    void theNamesOfFilesTellWatchlistSeenFilmsAndLikesApart() {
        var films = "Date,Name,Year,Letterboxd URI\n2020-01-01,Ran,1985,https://boxd.it/aa\n";
        var gathered = readZip(Map.of(
                "letterboxd-me/watchlist.csv", films,
                "letterboxd-me/watched.csv", films,
                "letterboxd-me/likes/films.csv", films,
                "letterboxd-me/profile.csv", "Date Joined,Username,Bio\n2019-01-01,me,hello\n",
                "letterboxd-me/comments.csv", "Date,Content\n2019-01-01,hello\n"));

        assertThat(gathered.said())
                .extracting(Object::getClass)
                .containsExactlyInAnyOrder(Said.Wish.class, Said.Viewing.class, Said.Entry.class);
        assertThat(gathered.left()).isEmpty();
    }

    @Test
    void whatWasDeletedOrLostItsFilmIsLeftAlone() {
        var gathered = readZip(Map.of(
                "ratings.csv", RATINGS + "2020-01-02,Ran,1985,https://boxd.it/aa,4.5\n",
                "deleted/diary.csv", DIARY + "2020-01-02,Ran,1985,https://boxd.it/x1,4,,,2020-01-01\n",
                "orphaned/reviews.csv", REVIEWS + "2020-01-02,Ran,1985,https://boxd.it/x1,4,,No,,2020-01-01\n"));

        assertThat(gathered.said()).hasSize(1);
        assertThat(gathered.left())
                .extracting(Gathered.Left::file)
                .containsExactlyInAnyOrder("deleted/diary.csv", "orphaned/reviews.csv");
    }

    @Test
    void aRowThatIsNoUseCostsItselfAlone() {
        var gathered = read(
                "ratings.csv",
                RATINGS + "2020-01-02,Ran,1985,https://boxd.it/aa,7\n" + "2020-01-02,Ran,1985,https://boxd.it/aa\n"
                        + "2020-13-02,Ran,1985,https://boxd.it/aa,3\n" + "2020-01-02,Ran,1985,https://boxd.it/aa,3\n");

        assertThat(gathered.said()).hasSize(1);
        assertThat(gathered.rejected())
                .extracting(
                        rejected -> rejected.file(),
                        rejected -> rejected.row().line(),
                        rejected -> rejected.row().column())
                .containsExactly(
                        tuple("ratings.csv", 2L, "Rating"),
                        tuple("ratings.csv", 3L, ""),
                        tuple("ratings.csv", 4L, "Date"));
    }

    @Test
    void whatOthersWriteForLetterboxdIsReadToo() {
        var gathered = read("import.csv", """
                Title,Year,imdbID,tmdbID,Rating10,WatchedDate,Rewatch,Tags,Review
                Ran,1985,tt0089881,11645,9,2020-01-01,false,,Grand
                """);

        assertThat(gathered.said())
                .extracting(Object::getClass)
                .containsExactly(Said.Viewing.class, Said.Rating.class, Said.Review.class);
        assertThat(gathered.said().getFirst().title().ids()).hasSize(2);
    }

    private static List<Tuple> viewings(Gathered gathered) {
        return gathered.said().stream()
                .filter(Said.Viewing.class::isInstance)
                .map(Said.Viewing.class::cast)
                .map(viewing -> tuple(viewing.day(), viewing.again()))
                .toList();
    }
}
