package app.matinee.discovery.popularity;

/**
 * Gives titles their order where nobody has looked at them yet: a point whenever fame doubles, so that some visitors of
 * this week outweigh any fame.
 *
 * @param votes how many people rated it elsewhere, as a source told; 0 or more, as the others
 * @param ratings how many members rated it here
 * @param reviews how many critics' reviews count
 */
public record Standing(int votes, int ratings, int reviews) {
    private static final double VOTES = 0.1;
    private static final double RATINGS = 1;
    private static final double REVIEWS = 20;

    /** Returns the points: 0 for a title of which nobody said anything, 18 for three million votes. */
    public double points() {
        return Math.log(1 + VOTES * votes + RATINGS * ratings + REVIEWS * reviews) / Math.log(2);
    }

    /** Returns the popularity of a title, in views of this moment. */
    public double popularity(double heat) {
        return points() + heat;
    }
}
