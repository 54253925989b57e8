package app.matinee.community;

import app.matinee.scoring.StarTally;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sums up what a member rated, in all or in one year.
 *
 * @param stars how the ratings are spread
 * @param months how many ratings were given in each month of the year, January first; empty when all years are meant
 * @param ratedIn the years in which the member rated something, the last first
 * @param years of the films, the earliest first; likewise {@code decades}
 * @param genres those with most titles first, at most 20; likewise {@code countries}, whose names are ISO 3166 codes
 * @param directors those with most titles first, at most 20, each with two titles or more; likewise {@code actors}, among
 *     the first five of each cast
 */
public record MemberStatistics(
        StarTally stars,
        List<Integer> months,
        List<Integer> ratedIn,
        List<Share> years,
        List<Share> decades,
        List<Share> genres,
        List<Share> countries,
        List<Share> directors,
        List<Share> actors) {

    /**
     * Counts the titles that have something in common.
     *
     * @param slug of the genre or person; null for others
     * @param average of the member's ratings of them, in stars
     */
    public record Share(String name, @Nullable String slug, int titles, double average) {}
}
