package app.matinee.discovery.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Weighs how well names answer a question: how much of the question is in the name, how much of the name was asked for,
 * whether in that order, whether it is the whole name.
 */
final class Fit {
    private static final double OF_QUESTION = 10;
    private static final double OF_NAME = 3;
    private static final double IN_ORDER = 0.7;
    private static final double FROM_START = 0.3;
    private static final double WHOLE = 4;
    private static final double MAIN_NAME = 0.2;
    private static final Set<String> ARTICLES = Set.of(
            "the", "a", "an", "der", "die", "das", "ein", "eine", "le", "la", "les", "l", "un", "une", "el", "los",
            "las", "il", "lo", "gli", "i", "o", "os", "as", "de", "het", "een", "den", "det");

    private final Sought sought;
    private final Lexicon lexicon;
    private final double[] weights;
    private double @Nullable [] elsewhere;

    /**
     * @param weights how much each word of the question counts, rare ones more
     */
    Fit(Sought sought, Lexicon lexicon, double[] weights) {
        this.sought = sought;
        this.lexicon = lexicon;
        this.weights = weights.clone();
    }

    /** Is the best of several names, and where the words of the question are in it. */
    static final class Best {
        private static final Best NONE = new Best(0, new String[0], new int[0]);

        private final double score;
        private final String[] name;
        private final int[] places;

        private Best(double score, String[] name, int[] places) {
            this.score = score;
            this.name = name;
            this.places = places;
        }

        double score() {
            return score;
        }

        /** Returns the question as this name spells it. */
        String spelled(Sought sought) {
            List<String> words = new ArrayList<>();
            for (int place = 0; place < places.length; place++) {
                words.add(places[place] < 0 ? sought.words().get(place).own() : name[places[place]]);
            }
            return String.join(" ", words);
        }
    }

    /**
     * Weighs names.
     *
     * @param names a line each, the main one first
     * @param about words that tell about it, which stand for those that the name lacks
     */
    Best of(String names, String about) {
        var best = Best.NONE;
        elsewhere = null;
        var bonus = MAIN_NAME;
        for (var name : names.split("\n", -1)) {
            var weighed = of(name.split(" ", -1), about, bonus);
            if (weighed.score() > best.score()) {
                best = weighed;
            }
            bonus = 0;
        }
        return best;
    }

    /** Most names have all the words, so what tells about them is looked at only when it is asked for. */
    private double elsewhere(int place, String about) {
        var known = elsewhere;
        if (known == null) {
            known = qualities(about);
            elsewhere = known;
        }
        return known[place];
    }

    private double[] qualities(String about) {
        var qualities = new double[sought.size()];
        if (!about.isEmpty()) {
            var told = Set.of(about.split(" ", -1));
            Arrays.setAll(qualities, place -> lexicon.quality(place, told));
        }
        return qualities;
    }

    private Best of(String[] name, String about, double bonus) {
        var places = new int[sought.size()];
        double matched = 0;
        double all = 0;
        var asked = 0;
        var taken = new boolean[name.length];
        for (int place = 0; place < places.length; place++) {
            var at = bestPlace(place, name, taken);
            places[place] = at;
            all += weights[place];
            matched += weights[place] * (at < 0 ? elsewhere(place, about) : lexicon.quality(place, name[at]));
            if (at >= 0) {
                taken[at] = true;
                asked++;
            }
        }
        var perfect = matched > all - 1e-9;
        return new Best(
                OF_QUESTION * matched / all
                        + OF_NAME * asked / name.length
                        + order(places)
                        + whole(taken, name, perfect)
                        + (asked > 0 ? bonus : 0),
                name,
                places);
    }

    private int bestPlace(int place, String[] name, boolean[] taken) {
        var best = -1;
        double quality = 0;
        for (int at = 0; at < name.length; at++) {
            var here = taken[at] ? 0 : lexicon.quality(place, name[at]);
            if (here > quality) {
                quality = here;
                best = at;
            }
        }
        return best;
    }

    private static double order(int[] places) {
        for (int place = 1; place < places.length; place++) {
            if (places[place] != places[place - 1] + 1) {
                return 0;
            }
        }
        return places[0] < 0 ? 0 : IN_ORDER + (places[0] == 0 ? FROM_START : 0);
    }

    /** An article at the beginning may be left out. */
    private double whole(boolean[] taken, String[] name, boolean perfect) {
        for (int at = 0; at < name.length; at++) {
            if (!taken[at] && !(at == 0 && name.length > 1 && ARTICLES.contains(name[0]))) {
                return 0;
            }
        }
        return perfect ? WHOLE * (taken[0] ? 1 : 0.9) : WHOLE / 4;
    }
}
