package app.matinee.discovery.likeness;

import app.matinee.discovery.likeness.Movielens.Rating;
import app.matinee.discovery.likeness.Prediction.Judgement;
import app.matinee.discovery.likeness.Prediction.Opinion;
import app.matinee.scoring.Stars;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Predicts the ratings that are kept back as a title's page does, from what it reads. */
final class Guesses {
    /** How many of a member's newest ratings show the habit, as on a title's page. */
    private static final int LATELY = 100;

    private final LeaveOneOut fold;
    private final OurRanker rules;
    private final Opinion[] opinions;

    Guesses(LeaveOneOut fold) {
        this.fold = fold;
        this.rules = new OurRanker(fold);
        this.opinions = opinions(fold);
    }

    private static Opinion[] opinions(LeaveOneOut fold) {
        var opinions = new Opinion[fold.all.films().size()];
        Arrays.fill(opinions, new Opinion(0, 0));
        fold.known.forEach(ratings -> ratings.forEach(rating -> {
            var before = opinions[rating.film()];
            opinions[rating.film()] = new Opinion(before.ratings() + 1, before.sum() + rating.halves());
        }));
        return opinions;
    }

    List<Made> all() {
        return IntStream.range(0, fold.kept.size())
                .filter(user -> fold.kept.get(user) != null)
                .mapToObj(user -> made(user, Objects.requireNonNull(fold.kept.get(user))))
                .toList();
    }

    private Made made(int user, Rating kept) {
        var said = said(user, kept.film());
        var opinion = opinions[kept.film()];
        return new Made(
                kept.halves(),
                Prediction.halves(opinion, said),
                opinion.expected(),
                Prediction.of(opinion, said).orElse(null));
    }

    private List<Judgement> said(int user, int film) {
        Map<Integer, Double> near = new HashMap<>();
        rules.near(film).forEach(one -> near.put((int) one.title().value(), one.weight()));
        List<Judgement> said = new ArrayList<>();
        var newest = fold.known.get(user).reversed();
        for (var place = 0; place < newest.size(); place++) {
            var rating = newest.get(place);
            var weight = near.getOrDefault(rating.film(), 0.0);
            if (weight > 0 || place < LATELY) {
                said.add(new Judgement(weight, new Stars(rating.halves()), opinions[rating.film()]));
            }
        }
        return said;
    }

    /** Holds a rating with what was predicted, in half stars. */
    record Made(
            int given,
            double predicted,
            double mean,
            @Nullable Prediction range) {
        boolean isShown() {
            return range != null;
        }

        boolean isWithin() {
            return range != null
                    && range.low().halves() <= given
                    && given <= range.high().halves();
        }

        double error() {
            return predicted - given;
        }

        double errorOfMean() {
            return mean - given;
        }
    }
}
