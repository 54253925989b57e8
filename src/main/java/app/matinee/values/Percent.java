package app.matinee.values;

/**
 * Holds a whole percentage from 0 to 100, as it is shown beside a title.
 *
 * @param value 0 to 100
 */
public record Percent(int value) implements Comparable<Percent> {

    public Percent {
        if (value < 0 || value > 100) {
            throw new IllegalArgumentException("A percentage lies between 0 and 100, not at " + value);
        }
    }

    /**
     * Rounds a share of counts to a percentage: {@code floor(part / total * 100 + 0.5)} in IEEE doubles.
     *
     * <p>The order of these operations is part of the rule. 23 of 40 is 57.5 on paper and would become 58, but 57 is what the
     * scores published under this rule say: the double nearest to 23/40 lies just below it.
     *
     * @param part 0 to {@code total}
     * @param total at least 1: no counts have no percentage, and never 0
     */
    public static Percent ofCounts(long part, long total) {
        if (total < 1 || part < 0 || part > total) {
            throw new IllegalArgumentException(part + " of " + total + " is not a share");
        }
        return new Percent((int) Math.floor((double) part / total * 100 + 0.5));
    }

    /** Tells whether this percentage reaches a threshold; thresholds compare the rounded value that is shown. */
    public boolean isAtLeast(int threshold) {
        return value >= threshold;
    }

    @Override
    public int compareTo(Percent other) {
        return Integer.compare(value, other.value);
    }

    /** Returns the percentage with its sign and no space: {@code 96%}. */
    @Override
    public String toString() {
        return value + "%";
    }
}
