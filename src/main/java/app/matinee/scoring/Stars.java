package app.matinee.scoring;

import java.util.regex.Pattern;

/**
 * Holds a member's rating: half a star to five stars.
 *
 * @param halves the rating in half stars, 1 to 10, as it is stored
 */
public record Stars(int halves) implements Comparable<Stars> {

    /** The lowest rating that counts as positive: 3.5 stars. */
    public static final Stars LEAST_POSITIVE = new Stars(7);

    private static final int MOST_HALVES = 10;
    private static final Pattern WRITTEN = Pattern.compile("0[.,]5|[1-4](?:[.,][05])?|5(?:[.,]0)?");

    public Stars {
        if (halves < 1 || halves > MOST_HALVES) {
            throw new IllegalArgumentException("A rating lies between 1 and 10 half stars, not at " + halves);
        }
    }

    /**
     * Reads stars as a person writes them: {@code 4}, {@code 3.5} or {@code 3,5}.
     *
     * @throws IllegalArgumentException if the text is no multiple of half a star from 0.5 to 5
     */
    public static Stars parse(String text) {
        String stars = text.strip();
        if (!WRITTEN.matcher(stars).matches()) {
            throw new IllegalArgumentException("A rating is 0.5 to 5 stars in steps of a half, not \"" + text + "\"");
        }
        return new Stars((int) (Double.parseDouble(stars.replace(',', '.')) * 2));
    }

    /** Tells whether this rating counts for the Popcornmeter. */
    public boolean isPositive() {
        return compareTo(LEAST_POSITIVE) >= 0;
    }

    @Override
    public int compareTo(Stars other) {
        return Integer.compare(halves, other.halves);
    }

    /** Returns the number of stars as it is written: {@code 3.5}, {@code 4}. */
    @Override
    public String toString() {
        return halves % 2 == 0 ? String.valueOf(halves / 2) : halves / 2 + ".5";
    }
}
