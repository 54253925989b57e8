package app.matinee.discovery.search;

import app.matinee.discovery.index.Group;
import app.matinee.discovery.index.View;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;

/**
 * Finds in one group, in steps from strict to forgiving, and goes on only while nothing was found. Each step takes the
 * best known that Lucene finds, which come first in its segments, and weighs those.
 */
final class Finder {
    private static final double BY_POPULARITY = 3.5;
    private static final int FEW = 5;

    private final View view;
    private final Group group;
    private final Map<String, Set<String>> narrowed;
    private final Vocabulary vocabulary;
    private final Questions questions;
    private final int most;
    private final Map<Integer, Candidate> found = new LinkedHashMap<>();
    private final List<Query> asked = new ArrayList<>();

    /**
     * @param most of how many the best are chosen: more than anybody looks at, and few enough to be weighed in no time
     */
    Finder(View view, Vocabulary vocabulary, Group group, Map<String, Set<String>> narrowed, int most) {
        this.view = view;
        this.group = group;
        this.narrowed = narrowed;
        this.vocabulary = vocabulary;
        this.questions = new Questions(vocabulary, group);
        this.most = most;
    }

    /**
     * Holds a document that was found.
     *
     * @param spelled the question as the document spells it; null where it is spelled so
     */
    record Candidate(int document, double score, @Nullable String spelled) {}

    /** Finds by the words as typed, the last one perhaps unfinished. */
    void findAsTyped(Sought sought) throws IOException {
        var lexicon = Lexicon.exact(sought, group, vocabulary);
        var fit = new Fit(sought, lexicon, weights(sought));
        take(questions.whole(sought), fit, false, sought);
        take(questions.inNames(lexicon), fit, false, sought);
        if (group.isTold() && found.size() < FEW) {
            take(questions.anywhere(lexicon), fit, false, sought);
        }
    }

    /** Finds what may have been meant: with slips; titles also with other gaps, or by some of the words. */
    void findAsMeant(Sought sought) throws IOException {
        var lexicon = Lexicon.exact(sought, group, vocabulary).forgiving(sought, group, vocabulary);
        var fit = new Fit(sought, lexicon, weights(sought));
        take(all(lexicon), fit, true, sought);
        if (group == Group.TITLE && found.isEmpty()) {
            findWithOtherGaps(sought);
            findBySome(lexicon, fit, sought);
        }
    }

    private void findBySome(Lexicon lexicon, Fit fit, Sought sought) throws IOException {
        if (found.isEmpty() && sought.size() > 1) {
            take(questions.some(lexicon, sought, true), fit, true, sought);
            if (found.isEmpty()) {
                take(questions.some(lexicon, sought, false), fit, true, sought);
            }
        }
    }

    private Query all(Lexicon lexicon) throws IOException {
        return group.isTold() ? questions.anywhere(lexicon) : questions.inNames(lexicon);
    }

    /** Two words written as one, or one as two. */
    void findWithOtherGaps(Sought sought) throws IOException {
        List<Sought> others = new ArrayList<>(sought.joined());
        for (int place = 0; place < sought.size(); place++) {
            var word = sought.words().get(place).own();
            for (int letters = 1; letters < word.length(); letters++) {
                if (isKnown(word.substring(0, letters)) && isKnown(word.substring(letters))) {
                    others.add(sought.parted(place, letters));
                }
            }
        }
        for (var other : others) {
            var lexicon = Lexicon.exact(other, group, vocabulary);
            take(all(lexicon), new Fit(other, lexicon, weights(other)), true, other);
        }
    }

    private boolean isKnown(String word) throws IOException {
        return vocabulary.frequency(group.words(), word) > 0
                || (Sought.isNumber(word) && vocabulary.frequency(group.about(), word) > 0);
    }

    /** A word that every other name has says little. */
    private double[] weights(Sought sought) throws IOException {
        var weights = new double[sought.size()];
        var all = Math.log(2.0 + view.searcher().getIndexReader().maxDoc());
        for (int place = 0; place < weights.length; place++) {
            var frequency = vocabulary.frequency(
                    group.words(), sought.words().get(place).own());
            weights[place] = 0.2 + 1 - Math.log(1.0 + frequency) / all;
        }
        return weights;
    }

    private void take(Query query, Fit fit, boolean meant, Sought sought) throws IOException {
        asked.add(query);
        var searcher = view.searcher();
        var weight = searcher.createWeight(
                searcher.rewrite(Questions.narrowed(query, narrowed)), ScoreMode.COMPLETE_NO_SCORES, 1);
        Map<LeafReaderContext, List<Known>> bySegment = new LinkedHashMap<>();
        for (var segment : view.segments()) {
            var scorer = weight.scorer(segment);
            if (scorer != null) {
                bySegment.put(segment, bestKnown(segment, scorer.iterator()));
            }
        }
        var least = leastKnown(bySegment.values());
        for (var segment : bySegment.entrySet()) {
            var names = view.names(segment.getKey());
            for (var known : segment.getValue()) {
                if (known.popularity() >= least) {
                    weigh(segment.getKey().docBase, known, names, fit, meant, sought);
                }
            }
        }
    }

    /** A document of a segment, and how well known it is. */
    private record Known(int doc, long popularity, double prominence) {}

    private List<Known> bestKnown(LeafReaderContext segment, DocIdSetIterator each) throws IOException {
        List<Known> best = new ArrayList<>();
        var live = segment.reader().getLiveDocs();
        var names = view.names(segment);
        for (int doc = each.nextDoc();
                doc != DocIdSetIterator.NO_MORE_DOCS && best.size() < most;
                doc = each.nextDoc()) {
            if (live == null || live.get(doc)) {
                best.add(new Known(doc, names.popularity(doc), names.prominence(doc)));
            }
        }
        return best;
    }

    private long leastKnown(Collection<List<Known>> segments) {
        var all = segments.stream()
                .flatMap(List::stream)
                .mapToLong(Known::popularity)
                .sorted()
                .toArray();
        return all.length <= most ? Long.MIN_VALUE : all[all.length - most];
    }

    private void weigh(int base, Known known, View.Names names, Fit fit, boolean meant, Sought sought)
            throws IOException {
        var best = fit.of(names.names(known.doc()), names.about(known.doc()));
        var score = best.score() + known.prominence() * BY_POPULARITY;
        var document = base + known.doc();
        var before = found.get(document);
        if (before == null || before.score() < score) {
            found.put(document, new Candidate(document, score, meant ? best.spelled(sought) : null));
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Returns the best, best first. */
    List<Candidate> best(int most) {
        return found.values().stream()
                .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                .limit(most)
                .toList();
    }

    /** Returns the queries that were asked, in all of whose answers the best were found. */
    Collection<Query> asked() {
        return asked;
    }
}
