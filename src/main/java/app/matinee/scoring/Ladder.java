package app.matinee.scoring;

import java.util.Map;
import java.util.TreeMap;

/** Counts, for one scale, how many reviews at each step were fresh and how many rotten. */
final class Ladder {

    static final Ladder EMPTY = new Ladder();

    private final TreeMap<Integer, Tally> tallies = new TreeMap<>();

    void add(int step, Sentiment label) {
        tallies.put(step, at(step).plus(label));
    }

    Tally at(int step) {
        return tallies.getOrDefault(step, Tally.EMPTY);
    }

    /**
     * Returns what the counts say about one step when a higher score is never less fresh than a lower one: whoever called a lower
     * score fresh would call this one fresh, whoever called a higher one rotten would call this one rotten.
     */
    Tally evidenceAt(int step) {
        int fresh = sum(tallies.headMap(step, true), Sentiment.FRESH);
        int rotten = sum(tallies.tailMap(step, true), Sentiment.ROTTEN);
        return new Tally(fresh, fresh + rotten);
    }

    private static int sum(Map<Integer, Tally> tallies, Sentiment sentiment) {
        return tallies.values().stream()
                .mapToInt(tally -> sentiment == Sentiment.FRESH ? tally.fresh() : tally.rotten())
                .sum();
    }
}
