package app.matinee.discovery.likeness;

import java.util.ArrayList;
import java.util.List;

/** Counts how many users gave two films at least so many half stars, a film at a time. */
final class Together {
    private final int[][] films;
    private final List<List<Integer>> users = new ArrayList<>();

    Together(LeaveOneOut fold, int halves) {
        films = fold.films(halves);
        fold.all.films().forEach(film -> users.add(new ArrayList<>()));
        for (var user = 0; user < films.length; user++) {
            for (var film : films[user]) {
                users.get(film).add(user);
            }
        }
    }

    int fans(int film) {
        return users.get(film).size();
    }

    int[] films(int user) {
        return films[user];
    }

    /** Returns by film how many of those who gave it so many gave them to this one, too; of itself none. */
    int[] with(int film) {
        var together = new int[users.size()];
        for (var user : users.get(film)) {
            for (var other : films[user]) {
                together[other]++;
            }
        }
        together[film] = 0;
        return together;
    }
}
