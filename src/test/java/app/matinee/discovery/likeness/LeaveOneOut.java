package app.matinee.discovery.likeness;

import app.matinee.discovery.likeness.Movielens.Rating;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one rating of each user back, who has at least twenty, and asks who finds it again among all films that the user
 * has not rated otherwise.
 */
final class LeaveOneOut {
    static final int SHOWN = 10;
    private static final int FEWEST = 20;

    /** Says which rating is kept back. */
    enum Choice {
        RANDOM("a random rating"),
        RANDOM_LIKED("a random one of 4 stars or more"),
        NEWEST_LIKED("the newest of 4 stars or more");

        final String words;

        Choice(String words) {
            this.words = words;
        }

        @Nullable
        Rating of(List<Rating> ratings, Random random) {
            var fit = this == RANDOM
                    ? ratings
                    : ratings.stream().filter(rating -> rating.halves() >= 8).toList();
            if (fit.isEmpty()) {
                return null;
            }
            return this == NEWEST_LIKED ? fit.getLast() : fit.get(random.nextInt(fit.size()));
        }
    }

    /** Ranks films for a user. */
    interface Ranker {
        /** Returns the best films that the user has not rated, the best first, at most {@link #SHOWN}. */
        List<Integer> best(int user);
    }

    /** Sums up how often the film was found among the first ten, and how far in front. */
    record Outcome(double hitRate, double gain) {
        Outcome plus(Outcome other) {
            return new Outcome(hitRate + other.hitRate, gain + other.gain);
        }

        Outcome over(int folds) {
            return new Outcome(hitRate / folds, gain / folds);
        }
    }

    final Movielens all;
    /** What is not kept back. */
    final List<List<Rating>> known = new ArrayList<>();
    /** What is kept back of each user, or null. */
    final List<@Nullable Rating> kept = new ArrayList<>();

    LeaveOneOut(Movielens all, Choice choice, long seed) {
        this.all = all;
        var random = new Random(seed);
        for (var ratings : all.users()) {
            var out = ratings.size() < FEWEST ? null : choice.of(ratings, random);
            kept.add(out);
            known.add(ratings.stream().filter(rating -> !rating.equals(out)).toList());
        }
    }

    Outcome measure(Ranker ranker) {
        var asked = 0;
        var hits = 0;
        var gain = 0.0;
        for (var user = 0; user < kept.size(); user++) {
            var out = kept.get(user);
            if (out == null) {
                continue;
            }
            asked++;
            var place = ranker.best(user).indexOf(out.film());
            if (place >= 0) {
                hits++;
                gain += Math.log(2) / Math.log(place + 2);
            }
        }
        return new Outcome(hits / (double) asked, gain / asked);
    }

    /** Returns the films with the highest marks above 0 that a user has not rated; of equal ones the first. */
    List<Integer> best(int user, double[] marks) {
        known.get(user).forEach(rating -> marks[rating.film()] = 0);
        List<Integer> best = new ArrayList<>();
        for (var place = 0; place < SHOWN; place++) {
            var first = 0;
            for (var film = 1; film < marks.length; film++) {
                first = marks[film] > marks[first] ? film : first;
            }
            if (marks[first] <= 0) {
                break;
            }
            best.add(first);
            marks[first] = 0;
        }
        return best;
    }

    /** Returns by user the films with at least so many half stars. */
    int[][] films(int halves) {
        return known.stream()
                .map(ratings -> ratings.stream()
                        .filter(rating -> rating.halves() >= halves)
                        .mapToInt(Rating::film)
                        .toArray())
                .toArray(int[][]::new);
    }

    /** Returns by film how many users gave it at least so many half stars. */
    int[] fans(int halves) {
        var fans = new int[all.films().size()];
        for (var films : films(halves)) {
            for (var film : films) {
                fans[film]++;
            }
        }
        return fans;
    }
}
