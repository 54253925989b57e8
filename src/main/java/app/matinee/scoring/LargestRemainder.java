package app.matinee.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Rounds shares to whole percentages that sum to 100, by the method of the largest remainder. */
public final class LargestRemainder {

    private LargestRemainder() {}

    /**
     * Returns one percentage per count, in the same order. They sum to 100, or are all 0 when every count is 0. Of equal remainders
     * the earlier count gets the point.
     *
     * @param counts each 0 or more
     */
    public static List<Integer> percentages(List<Long> counts) {
        long total = counts.stream().mapToLong(Long::longValue).sum();
        if (total == 0) {
            return counts.stream().map(count -> 0).toList();
        }
        var percentages = new ArrayList<Integer>(
                counts.stream().map(count -> (int) (count * 100 / total)).toList());
        int missing = 100 - percentages.stream().mapToInt(Integer::intValue).sum();
        IntStream.range(0, counts.size())
                .boxed()
                .sorted(Comparator.comparingLong((Integer index) -> -(counts.get(index) * 100 % total)))
                .limit(missing)
                .forEach(index -> percentages.set(index, percentages.get(index) + 1));
        return List.copyOf(percentages);
    }
}
