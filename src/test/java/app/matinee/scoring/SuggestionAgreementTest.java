package app.matinee.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.matinee.scoring.RealData.Labelled;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Measures suggestions on real reviews that they were not learnt from. The figures are those of {@code docs/scoring.md}. */
class SuggestionAgreementTest {

    private static final int SPLITS = 5;

    /** Says how many of the reviews with a known scale got a suggestion, and how many of these agree with the label. */
    record Agreement(int scored, int suggested, int agreeing) {

        static Agreement of(List<Labelled> history, List<Labelled> measured) {
            var rule = ruleLearntFrom(history);
            int suggested = 0;
            int agreeing = 0;
            List<Labelled> scored = measured.stream()
                    .filter(review -> review.score().rung() != null)
                    .toList();
            for (Labelled review : scored) {
                Sentiment suggestion =
                        rule.suggest(review.score(), review.outlet()).sentiment();
                suggested += suggestion == null ? 0 : 1;
                agreeing += suggestion == review.label() ? 1 : 0;
            }
            return new Agreement(scored.size(), suggested, agreeing);
        }

        double made() {
            return 100.0 * suggested / scored;
        }

        double agreement() {
            return 100.0 * agreeing / suggested;
        }

        Agreement report(String name) {
            System.out.printf(
                    Locale.ROOT,
                    "suggestions, %s: made for %.1f%% of %d, agreement %.2f%%%n",
                    name,
                    made(),
                    scored,
                    agreement());
            return this;
        }
    }

    @Test
    void learntFromHalfOfTheFilmsOf2024SuggestionsAgreeWithTheOtherHalf() throws IOException {
        assertTargetOnEverySplit("2024", allFolders());
    }

    @Test
    void learntFromHalfOfTheFilmsOf2018SuggestionsAgreeWithTheOtherHalf() throws IOException {
        assertTargetOnEverySplit("2018", RealData.labels2018());
    }

    @Test
    void learntFromAnotherDataSetSuggestionsStillAgree() throws IOException {
        List<Labelled> of2024 = allFolders();
        List<Labelled> of2018 = RealData.labels2018();

        assertTarget(Agreement.of(of2024, of2018).report("2018 from 2024"));
        assertTarget(Agreement.of(of2018, of2024).report("2024 from 2018"));
    }

    /** Acclaimed films alone teach that a middling score is fresh more often than it is: here lies the rule's weakness. */
    @Test
    void learntFromTwoFoldersSuggestionsMostlyAgreeWithTheThird() throws IOException {
        for (String measured : RealData.folders()) {
            var history = new ArrayList<Labelled>();
            for (String folder : RealData.folders()) {
                if (!folder.equals(measured)) {
                    history.addAll(RealData.reviewsAndScores(folder));
                }
            }
            Agreement agreement =
                    Agreement.of(history, RealData.reviewsAndScores(measured)).report(measured + " from the others");
            assertThat(agreement.made()).isGreaterThanOrEqualTo(95);
            assertThat(agreement.agreement()).isGreaterThanOrEqualTo(96);
        }
    }

    @Test
    void withoutAHistoryTheFixedCutsAnswerEveryScore() throws IOException {
        for (Agreement agreement : List.of(
                Agreement.of(List.of(), allFolders()).report("2024 without history"),
                Agreement.of(List.of(), RealData.labels2018()).report("2018 without history"))) {
            assertThat(agreement.made()).isEqualTo(100);
            assertThat(agreement.agreement()).isGreaterThanOrEqualTo(94.5);
        }
    }

    @Test
    void theConfidenceIsAboutTheShareThatAgrees() throws IOException {
        List<Labelled> reviews = RealData.labels2018();
        var rule = ruleLearntFrom(reviews.stream().filter(inFirstHalf(0)).toList());
        var agreeing = new TreeMap<Long, List<Boolean>>();
        reviews.stream().filter(inFirstHalf(0).negate()).forEach(review -> {
            Suggestion suggestion = rule.suggest(review.score(), review.outlet());
            if (suggestion.confidence() != null) {
                agreeing.computeIfAbsent(Math.round(suggestion.confidence() * 10), unseen -> new ArrayList<>())
                        .add(suggestion.sentiment() == review.label());
            }
        });

        assertThat(agreeing).containsOnlyKeys(7L, 8L, 9L, 10L);
        agreeing.forEach((tenths, answers) -> assertThat(share(answers)).isCloseTo(tenths / 10.0, within(0.08)));
    }

    private static double share(List<Boolean> answers) {
        return (double) answers.stream().filter(answer -> answer).count() / answers.size();
    }

    private static void assertTargetOnEverySplit(String name, List<Labelled> reviews) {
        for (int split = 0; split < SPLITS; split++) {
            Predicate<Labelled> taught = inFirstHalf(split);
            List<Labelled> history = reviews.stream().filter(taught).toList();
            List<Labelled> measured = reviews.stream().filter(taught.negate()).toList();
            assertTarget(Agreement.of(history, measured).report(name + ", split " + split));
        }
    }

    private static SuggestionRule ruleLearntFrom(List<Labelled> history) {
        var builder = OutletHistory.builder();
        history.forEach(review -> builder.add(review.score(), review.outlet(), review.label()));
        return new SuggestionRule(builder.build());
    }

    private static void assertTarget(Agreement agreement) {
        assertThat(agreement.made()).isGreaterThanOrEqualTo(95);
        assertThat(agreement.agreement()).isGreaterThanOrEqualTo(97);
    }

    private static Predicate<Labelled> inFirstHalf(int split) {
        return review ->
                new SplittableRandom(review.film().hashCode() + (long) split * Integer.MAX_VALUE).nextBoolean();
    }

    private static List<Labelled> allFolders() throws IOException {
        var reviews = new ArrayList<Labelled>();
        for (String folder : RealData.folders()) {
            reviews.addAll(RealData.reviewsAndScores(folder));
        }
        return reviews;
    }
}
