package app.matinee.scoring;

/** Computes means for ranking lists, in which a few ratings must not outrank many: they are drawn towards the mean of all titles. */
public final class ShrunkMean {

    private ShrunkMean() {}

    /**
     * Returns {@code (n * mean + m * overall) / (n + m)}.
     *
     * @param ratings n, the title's ratings, 0 or more
     * @param mean their mean; any value when there is none
     * @param weight m, how many ratings the overall mean counts for, above 0; published with the list
     * @param overall C, the mean over all titles; published with the list
     */
    public static double of(long ratings, double mean, double weight, double overall) {
        if (ratings < 0 || weight <= 0) {
            throw new IllegalArgumentException("No mean over " + ratings + " ratings with a weight of " + weight);
        }
        double own = ratings == 0 ? 0 : ratings * mean;
        return (own + weight * overall) / (ratings + weight);
    }
}
