package app.matinee.ingest.critics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.matinee.criticism.DeliveredReview;
import app.matinee.ingest.RefusedFileException;
import app.matinee.ingest.fields.BadFieldException;
import app.matinee.ingest.table.Entry;
import app.matinee.ingest.table.RejectedRow;
import app.matinee.scoring.Sentiment;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewRowsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void ourOwnLayoutTellsEverythingInAnyOrder() {
        DeliveredReview review = read(
                "Title,YEAR,critic,publication,sentiment,original_score,listed_on,published_on,url,quote,top_critic,"
                        + "critic id,Publication-Id,review_id,title_id",
                "Solaris|1972|Odalys Brennecke|The Lantern & Reel|fresh|4.5/5|2008-01-18|1972-03-20|https://reel.example/1"
                        + "|Slow, and right.|yes|c1|p1|r1|tt0069293");

        assertThat(review)
                .isEqualTo(new DeliveredReview(
                        2,
                        "r1",
                        "imdb",
                        "tt0069293",
                        "Solaris",
                        1972,
                        "Odalys Brennecke",
                        "c1",
                        "The Lantern & Reel",
                        "p1",
                        Sentiment.FRESH,
                        "4.5/5",
                        "Slow, and right.",
                        "https://reel.example/1",
                        LocalDate.of(2008, 1, 18),
                        LocalDate.of(1972, 3, 20),
                        true));
    }

    @Test
    void theLayoutOf2024IsListedOnItsCreationDateUnderItsOwnIds() {
        DeliveredReview review = read(
                "creationDate,criticName,criticPageUrl,reviewState,isFresh,isRotten,isRtUrl,isTopCritic,publicationUrl,"
                        + "publicationName,reviewUrl,quote,reviewId,scoreSentiment,originalScore,movieId",
                "1998-12-18|Odalys Brennecke|/critics/odalys|rotten|False|True|False|True|/critics/source/1|The Lantern"
                        + "|http://l.example/1|Grand|18|NEGATIVE|C+|0961153f");

        assertThat(review.titleSource()).isEqualTo("reviews-2024");
        assertThat(review.titleId()).isEqualTo("0961153f");
        assertThat(review.reviewId()).isEqualTo("18");
        assertThat(review.criticKey()).isEqualTo("/critics/odalys");
        assertThat(review.sentiment()).isEqualTo(Sentiment.ROTTEN);
        assertThat(review.listedOn()).isEqualTo("1998-12-18");
        assertThat(review.publishedOn()).isNull();
        assertThat(review.topCritic()).isTrue();
    }

    @Test
    void theKaggleLayoutHasNoIdsOfReviewsAndThoseOfRottenTomatoesForTitles() {
        DeliveredReview review = read(
                "id,rotten_tomatoes_link,critic_name,top_critic,publisher_name,review_type,review_score,review_date,"
                        + "review_content",
                "7|m/0814255||False|The Lantern|Fresh|3.5/5|2010-02-06|Lively");

        assertThat(review.reviewId()).isNull();
        assertThat(review.titleSource()).isEqualTo("rottentomatoes");
        assertThat(review.titleId()).isEqualTo("m/0814255");
        assertThat(review.critic()).isNull();
        assertThat(review.listedOn()).isEqualTo("2010-02-06");
    }

    @Test
    void theLabelsOf2018SpellTheirMonths() {
        DeliveredReview review = read(
                "id,review,rating,fresh,critic,top_critic,publisher,date",
                "3|Lively|3/5|rotten|Odalys Brennecke|0|The Lantern|November 10, 2018");

        assertThat(review.titleSource()).isEqualTo("labels-2018");
        assertThat(review.listedOn()).isEqualTo("2018-11-10");
        assertThat(review.topCritic()).isFalse();
    }

    @Test
    void aMappingMakesAnyLayoutReadable() {
        ReviewRows rows = new ReviewRows(
                List.of("Film", "Reviewer", "Verdict", "Remark"),
                Map.of("title", "film", "critic", "Reviewer", "sentiment", "Verdict"),
                "blog",
                TODAY);

        DeliveredReview review = rows.read(new Entry.Row(2, List.of("Solaris", "Odalys", "positive", "unused")));

        assertThat(rows.source()).isEqualTo("blog");
        assertThat(review.titleName()).isEqualTo("Solaris");
        assertThat(review.sentiment()).isEqualTo(Sentiment.FRESH);
        assertThat(review.quote()).isNull();
    }

    @Test
    void aMappingWithAnUnknownSideIsRefusedWithTheNearestName() {
        List<String> found = List.of("Film", "Reviewer");

        assertThatThrownBy(() -> new ReviewRows(found, Map.of("titel", "Film"), null, TODAY))
                .isInstanceOf(RefusedFileException.class)
                .hasMessageContaining("'titel' is no column of reviews (did you mean 'title'?)");
        assertThatThrownBy(() -> new ReviewRows(found, Map.of("title", "Films"), null, TODAY))
                .hasMessageContaining("no column 'Films' (did you mean 'Film'?)")
                .hasMessageContaining("Found: Film, Reviewer");
    }

    @Test
    void missingColumnsAreNamedWithWhatWasFoundAndMeant() {
        List<String> found = List.of("reviewId", "moveId", "criticName", "reviewState", "creationDate");

        assertThatThrownBy(() -> new ReviewRows(found, Map.of(), null, TODAY))
                .isInstanceOf(RefusedFileException.class)
                .hasMessageContaining("resembles the layout '2024' but lacks: movieId (did you mean 'moveId'?)")
                .hasMessageContaining("Found: reviewId, moveId, criticName, reviewState, creationDate");
    }

    @Test
    void columnsOfNoKnownLayoutAreRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> new ReviewRows(List.of("a", "b"), Map.of(), null, TODAY))
                .hasMessageContaining("no known layout. Found: a, b")
                .hasMessageContaining("'own' with at least title_id or title, critic or publication")
                .hasMessageContaining("--map title=Film");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1800-01-01", "1800-01-01T00:00:00", "NaN"})
    void someDatesMeanUnknown(String date) {
        assertThat(dated(date).listedOn()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2018-11-10",
                "2018-11-10T23:59:59Z",
                "2018-11-10 00:00:00.000",
                "2018/11/10",
                "November 10, 2018",
                "Nov 10, 2018",
                "11/10/2018",
                "10 Nov 2018",
                "10 November 2018",
                "10-Nov-2018",
                "10.11.2018"
            })
    void datesAreReadInManyNotations(String date) {
        assertThat(dated(date).listedOn()).isEqualTo("2018-11-10");
    }

    @Test
    void tomorrowIsADateBecauseItIsTodaySomewhere() {
        assertThat(dated("2026-11-24").listedOn()).isEqualTo("2026-11-24");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2018-02-30 | no such day",
                "13/02/2018 | month/day/year",
                "2026-11-25 | between 1880-01-01 and 2026-11-24",
                "1066-10-14 | between 1880-01-01",
                "yesterday  | no date",
                "Smarch 1, 2018 | is no month; a date"
            })
    void impossibleDatesRejectTheRowNamingColumnAndValue(String date, String reason) {
        RejectedRow rejected = rejected("title_id,critic,listed_on", "tt0069293|Odalys|" + date);

        assertThat(rejected.column()).isEqualTo("listed_on");
        assertThat(rejected.value()).isEqualTo(date);
        assertThat(rejected.reason()).contains(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "fresh,FRESH",
        "Certified-Fresh,FRESH",
        "certified fresh,FRESH",
        "POSITIVE,FRESH",
        "1,FRESH",
        "True,FRESH",
        "Rotten,ROTTEN",
        "NEGATIVE,ROTTEN",
        "0,ROTTEN",
        "false,ROTTEN"
    })
    void sentimentsAreReadInManyWords(String word, Sentiment sentiment) {
        assertThat(read("title_id,critic,sentiment", "tt0069293|Odalys|" + word).sentiment())
                .isEqualTo(sentiment);
    }

    @Test
    void aReviewWithoutSentimentIsLeftToACurator() {
        assertThat(read("title_id,critic,sentiment", "tt0069293|Odalys|").sentiment())
                .isNull();
    }

    @Test
    void aRowThatContradictsItselfIsRejected() {
        RejectedRow rejected = rejected("reviewId,movieId,criticName,reviewState,isFresh", "1|2|Odalys|fresh|False");

        assertThat(rejected.column()).isEqualTo("reviewState");
        assertThat(rejected.reason()).contains("contradicts isFresh");
        assertThat(rejected("reviewId,movieId,criticName,reviewState,isRotten", "1|2|Odalys|fresh|True")
                        .reason())
                .contains("contradicts");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title_id,critic | tt0069293,      | critic       | neither a critic nor an outlet",
                "title_id,critic | ,Odalys         | title_id     | which title",
                "title_id,critic,top_critic | tt1000,Odalys,maybe | top_critic | True or False",
                "title_id,critic,sentiment | tt1000,Odalys,meh | sentiment | fresh or rotten",
                "title_id,critic,year | tt1000,Odalys,72 | year | from 1870 to 2200",
            })
    void whatCannotBeReadRejectsTheRow(String header, String row, String column, String reason) {
        RejectedRow rejected = rejected(header, row.replace(",", "|"));

        assertThat(rejected.column()).isEqualTo(column);
        assertThat(rejected.reason()).contains(reason);
    }

    @Test
    void tooLongNamesAndScoresAreRejectedRatherThanCut() {
        assertThat(rejected("title_id,critic", "tt1000|" + "x".repeat(301)).reason())
                .contains("300 characters");
        assertThat(rejected("title_id,critic,original_score", "tt1000|Odalys|" + "x".repeat(101))
                        .reason())
                .contains("100 characters");
    }

    @Test
    void textsStayAsTheyAreButForControlCharactersAndSpaceAround() {
        assertThat(read("title_id,critic,quote", "tt1000| Odalys\u0007 |\u0001 A &amp; B\r\nsaid\u0085 \"so\"\t "))
                .satisfies(review -> {
                    assertThat(review.critic()).isEqualTo("Odalys");
                    assertThat(review.quote()).isEqualTo("A &amp; B\nsaid \"so\"");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "https://reel.example/1,https://reel.example/1",
        "reel.example/a/b,https://reel.example/a/b",
        "javascript:alert(1),",
        "boom,",
        "An essay about trolls,"
    })
    void onlyAddressesOfTheWebAreKept(String text, String address) {
        assertThat(read("title_id,critic,url", "tt1000|Odalys|" + text).url()).isEqualTo(address);
    }

    private static DeliveredReview dated(String date) {
        return read("title_id,critic,listed_on", "tt0069293|Odalys|" + date);
    }

    private static DeliveredReview read(String header, String row) {
        return new ReviewRows(List.of(header.split(",")), Map.of(), null, TODAY)
                .read(new Entry.Row(2, List.of(row.split("\\|", -1))));
    }

    private static RejectedRow rejected(String header, String row) {
        try {
            throw new AssertionError("Not rejected: " + read(header, row));
        } catch (BadFieldException e) {
            return e.rejects(2);
        }
    }
}
