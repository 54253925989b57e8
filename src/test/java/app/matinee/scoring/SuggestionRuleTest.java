package app.matinee.scoring;

import static app.matinee.scoring.Sentiment.FRESH;
import static app.matinee.scoring.Sentiment.ROTTEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.matinee.scoring.Suggestion.Basis;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionRuleTest {

    private final OutletHistory.Builder history = OutletHistory.builder();

    @ParameterizedTest(name = "{0} is fresh, {1} rotten")
    @CsvSource({
        "3/4, 2.5/4",
        "3/5, 2.5/5",
        "6/10, 5.9/10",
        "60/100, 59/100",
        "60%, 59%",
        "4/6, 3.5/6",
        "B-, C+",
        "12/20, 11/20",
        "5/8, 4/8",
        "2/2, 1/2",
        "3 stars, 2.5 stars",
        "★★★, ★★½",
        "★★★☆☆, ★★☆☆☆",
        "thumbs up, thumbs down",
        "Recommended, Not Recommended"
    })
    void withoutAHistoryTheFixedCutOfTheScaleDecides(String fresh, String rotten) {
        assertThat(suggest(fresh, "Gazette").sentiment()).isEqualTo(FRESH);
        assertThat(suggest(rotten, "Gazette").sentiment()).isEqualTo(ROTTEN);
        assertThat(suggest(rotten, "Gazette").basis()).isEqualTo(Basis.SCALE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8", "3.5", "5.5/5", "2.1/2", "R", "N", "", "Big Screen Watch", "0/0"})
    void whatHasNoScaleSuggestsNothing(String text) {
        assertThat(suggest(text, "Gazette")).isEqualTo(new Suggestion(null, null, 0, Basis.NONE));
    }

    @Test
    void confidenceGrowsWithTheDistanceFromTheCut() {
        assertThat(suggest("3/5", null).confidence()).isEqualTo(2 / 3.0, within(1e-9));
        assertThat(suggest("3.5/5", null).confidence()).isEqualTo(8 / 9.0, within(1e-9));
        assertThat(suggest("2/5", null).confidence()).isEqualTo(8 / 9.0, within(1e-9));
    }

    @Test
    void anOutletsOwnHistoryDecidesWhatItsTwoAndAHalfMean() {
        learn("2.5/4", "Gazette", FRESH, 6);
        learn("2.5/4", "Herald", ROTTEN, 6);

        assertThat(suggest("2.5/4", "Gazette").sentiment()).isEqualTo(FRESH);
        assertThat(suggest("2.5/4", "Herald").sentiment()).isEqualTo(ROTTEN);
    }

    @Test
    void anOutletThatCallsALowerScoreFreshCallsAHigherOneFresh() {
        learn("2.5/4", "Herald", ROTTEN, 40);
        learn("2/4", "Gazette", FRESH, 4);

        assertThat(suggest("2.5/4", "Gazette").sentiment()).isEqualTo(FRESH);
        assertThat(suggest("2.5/4", "Gazette").reviews()).isEqualTo(4);
    }

    @Test
    void anOutletThatCallsAHigherScoreRottenCallsALowerOneRotten() {
        learn("3/4", "Gazette", ROTTEN, 4);
        learn("2.5/4", "Herald", FRESH, 40);

        assertThat(suggest("2.5/4", "Gazette").sentiment()).isEqualTo(ROTTEN);
    }

    @Test
    void aFreshFourSaysNothingAboutATwo() {
        learn("4/4", "Gazette", FRESH, 100);

        assertThat(suggest("2/4", "Gazette").sentiment()).isEqualTo(ROTTEN);
        assertThat(suggest("2/4", "Gazette").basis()).isEqualTo(Basis.SCALE);
    }

    @Test
    void oneScaleTeachesNothingAboutAnother() {
        learn("2.5/4", "Gazette", FRESH, 100);

        assertThat(suggest("2.5/5", "Gazette").sentiment()).isEqualTo(ROTTEN);
    }

    @Test
    void aFewReviewsAreShrunkTowardsWhatAllOutletsMean() {
        learn("3/5", "Herald", FRESH, 980);
        learn("3/5", "Gazette", ROTTEN, 1);

        Suggestion suggestion = suggest("3/5", "Gazette");

        double overall = (980 + 20 * 2 / 3.0) / (981 + 20);
        assertThat(suggestion.sentiment()).isEqualTo(FRESH);
        assertThat(suggestion.confidence()).isEqualTo(2 * overall / 3, within(1e-9));
        assertThat(suggestion.basis()).isEqualTo(Basis.OUTLET);
    }

    @Test
    void anOutletThatIsNotInTheHistoryGetsWhatAllOutletsMean() {
        learn("2.5/5", "Herald", FRESH, 300);

        Suggestion suggestion = suggest("2.5/5", "Gazette");

        assertThat(suggestion.sentiment()).isEqualTo(FRESH);
        assertThat(suggestion.basis()).isEqualTo(Basis.ALL_OUTLETS);
        assertThat(suggestion.reviews()).isEqualTo(300);
    }

    @Test
    void nothingIsSuggestedWhereOutletsDisagreeAndTheOwnIsUnknown() {
        learn("2.5/4", "Herald", FRESH, 500);
        learn("2.5/4", "Courier", ROTTEN, 500);

        Suggestion suggestion = suggest("2.5/4", "Gazette");

        assertThat(suggestion.sentiment()).isNull();
        assertThat(suggestion.confidence()).isNull();
        assertThat(suggestion.reviews()).isEqualTo(1000);
    }

    @Test
    void nothingIsSuggestedForAnOutletThatContradictsItself() {
        learn("2.5/4", "Gazette", FRESH, 10);
        learn("2.5/4", "Gazette", ROTTEN, 10);

        assertThat(suggest("2.5/4", "Gazette").sentiment()).isNull();
    }

    @Test
    void scoresBetweenTwoStepsAreTakenWithTheLowerOne() {
        learn("6/10", "Gazette", ROTTEN, 20);

        assertThat(suggest("6.4/10", "Gazette").sentiment()).isEqualTo(ROTTEN);
        assertThat(suggest("6.5/10", "Gazette").sentiment()).isEqualTo(FRESH);
    }

    @Test
    void scoresWithoutAScaleTeachNothing() {
        learn("8", "Gazette", FRESH, 10);

        assertThat(history.build().isEmpty()).isTrue();
    }

    private void learn(String score, String outlet, Sentiment label, int times) {
        for (int time = 0; time < times; time++) {
            history.add(OriginalScore.parse(score), outlet, label);
        }
    }

    private Suggestion suggest(String score, @Nullable String outlet) {
        return new SuggestionRule(history.build()).suggest(OriginalScore.parse(score), outlet);
    }
}
