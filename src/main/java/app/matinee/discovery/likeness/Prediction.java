package app.matinee.discovery.likeness;

import app.matinee.scoring.Stars;
import java.util.Collection;
import java.util.Optional;

/**
 * Says how a member might rate a title, from how the member rated titles like it.
 *
 * <p>What the title's ratings and the member's habit let one expect is moved by how much better or worse than expected the
 * member found the titles like it, each by how alike it is, and drawn back as long as there are few of them.
 *
 * @param low from here
 * @param high to here, both included: about two ratings of three lie between them (docs/performance.md)
 * @param judged how many titles like it the member rated, at least {@link #FEWEST}
 */
public record Prediction(Stars low, Stars high, int judged) {
    /** How many titles like it must be rated. */
    public static final int FEWEST = 3;

    /** What a rating is without knowing anything, in half stars: the mean of all ratings hardly differs between sites. */
    private static final double USUAL = 7;

    private static final double TITLE_STRENGTH = 5;
    private static final double HABIT_STRENGTH = 10;
    private static final double WEIGHT_STRENGTH = 0.5;
    private static final double REACH = 1;

    /**
     * Predicts, or not with too few titles like it.
     *
     * @param title what everybody makes of it
     * @param said what the member rated: the titles like it, and others, which show the member's habit
     */
    public static Optional<Prediction> of(Opinion title, Collection<Judgement> said) {
        var near = said.stream().filter(Judgement::isNear).toList();
        if (near.size() < FEWEST) {
            return Optional.empty();
        }
        var halves = halves(title, said);
        return Optional.of(new Prediction(stars(halves - REACH), stars(halves + REACH), near.size()));
    }

    /** Returns the most likely rating, in half stars with fractions. */
    static double halves(Opinion title, Collection<Judgement> said) {
        var habit = said.stream().mapToDouble(Judgement::surprise).sum() / (said.size() + HABIT_STRENGTH);
        var weights = said.stream().mapToDouble(Judgement::weight).sum();
        var surprises = said.stream()
                .mapToDouble(one -> one.weight() * (one.surprise() - habit))
                .sum();
        return title.expected() + habit + surprises / (weights + WEIGHT_STRENGTH);
    }

    private static Stars stars(double halves) {
        return new Stars(Math.clamp(Math.round(halves), 1, 10));
    }

    /**
     * Sums up the ratings of a title.
     *
     * @param sum of all ratings, in half stars
     */
    public record Opinion(int ratings, double sum) {
        double expected() {
            return (sum + TITLE_STRENGTH * USUAL) / (ratings + TITLE_STRENGTH);
        }
    }

    /**
     * Tells how the member rated some title.
     *
     * @param weight how like the title in question it is; 0 for not at all
     * @param opinion what everybody makes of it
     */
    public record Judgement(double weight, Stars stars, Opinion opinion) {
        boolean isNear() {
            return weight > 0;
        }

        double surprise() {
            return stars.halves() - opinion.expected();
        }
    }
}
