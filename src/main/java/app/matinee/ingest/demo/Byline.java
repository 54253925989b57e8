package app.matinee.ingest.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Names who signs a review.
 *
 * @param critic empty when the outlet alone does
 * @param publication empty when a critic writes for nobody
 * @param top whether the critic is or becomes a top critic
 */
record Byline(String critic, String publication, boolean top, OutletHabit habit) {

    /** Returns all there are: each critic for each outlet, and each outlet alone. */
    static List<Byline> all(List<Map<String, String>> publications, List<Map<String, String>> critics) {
        List<String> outlets =
                publications.stream().map(row -> row.getOrDefault("name", "")).toList();
        List<Byline> bylines = new ArrayList<>();
        for (Map<String, String> critic : critics) {
            for (String outlet : critic.getOrDefault("publications", "").split("\\|", -1)) {
                boolean top = !critic.getOrDefault("top_since", "").isEmpty();
                bylines.add(new Byline(critic.getOrDefault("name", ""), outlet, top, habit(outlets.indexOf(outlet))));
            }
        }
        outlets.forEach(outlet -> bylines.add(new Byline("", outlet, false, habit(outlets.indexOf(outlet)))));
        return bylines;
    }

    private static OutletHabit habit(int outlet) {
        OutletHabit[] habits = OutletHabit.values();
        return outlet < 0 ? OutletHabit.NONE : habits[outlet % habits.length];
    }

    /** Chooses some, each once. */
    static List<Byline> some(List<Byline> all, int count, Random chance) {
        List<Byline> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, chance);
        return shuffled.subList(0, Math.min(count, shuffled.size()));
    }
}
