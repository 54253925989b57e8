package app.matinee.discovery.search;

import app.matinee.discovery.index.View;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.Transition;

/** Looks up the words that an index knows: those that begin so, and those that differ by a slip or two; for one question. */
final class Vocabulary {
    private static final int MOST_ENDINGS = 128;
    private static final int MOST_SLIPS = 48;
    private static final int MOST_LOOKED_AT = 2_000;

    private final View view;
    private final Map<String, CompiledAutomaton> automata = new HashMap<>();
    private final Map<Term, TermQuery> queries = new HashMap<>();
    private final Map<Term, Integer> frequencies = new HashMap<>();

    Vocabulary(View view) {
        this.view = view;
    }

    /** Tells in how many documents a word is. */
    int frequency(String field, String word) throws IOException {
        var term = new Term(field, word);
        var known = frequencies.get(term);
        if (known == null) {
            known = view.searcher().getIndexReader().docFreq(term);
            frequencies.put(term, known);
        }
        return known;
    }

    /** Asks for what has a word; where in each segment it stands is looked up once for all that is asked. */
    TermQuery query(String field, String word) throws IOException {
        var term = new Term(field, word);
        var known = queries.get(term);
        if (known == null) {
            known = new TermQuery(term, TermStates.build(view.searcher(), term, false));
            queries.put(term, known);
        }
        return known;
    }

    /** Returns some of the words of a field that begin so, the word itself among them. */
    Map<String, Double> beginning(String field, String start) throws IOException {
        Map<String, Integer> found = new HashMap<>();
        var prefix = new BytesRef(start);
        for (var segment : view.segments()) {
            var terms = segment.reader().terms(field);
            if (terms == null) {
                continue;
            }
            var each = terms.iterator();
            var status = each.seekCeil(prefix);
            for (int seen = 0;
                    status != TermsEnum.SeekStatus.END
                            && seen < MOST_LOOKED_AT
                            && StringHelper.startsWith(each.term(), prefix);
                    seen++) {
                found.merge(each.term().utf8ToString(), each.docFreq(), Integer::sum);
                status = each.next() == null ? TermsEnum.SeekStatus.END : TermsEnum.SeekStatus.FOUND;
            }
        }
        return mostFrequent(found, MOST_ENDINGS)
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Quality.ofStart(start, entry.getKey())));
    }

    private static Stream<Map.Entry<String, Integer>> mostFrequent(Map<String, Integer> found, int most) {
        return found.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(most);
    }

    /** Returns the words of a field within so many slips of a word, by how well they fit. */
    Map<String, Double> alike(String field, String word, int slips) throws IOException {
        return slips == 0
                ? Map.of()
                : best(
                        matching(
                                field,
                                automata.computeIfAbsent(
                                        slips + word, key -> FuzzyQuery.getFuzzyAutomaton(word, slips, 0, true))),
                        word,
                        slips);
    }

    private static Map<String, Double> best(Map<String, Integer> found, String word, int slips) {
        return found.keySet().stream()
                .map(term -> Map.entry(term, Slips.between(word, term, slips)))
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparingInt(entry -> -found.getOrDefault(entry.getKey(), 0)))
                .limit(MOST_SLIPS)
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Quality.ofSlips(entry.getValue())));
    }

    /** Returns words of a field that are within one slip of what was typed so far, or whose beginning is. */
    Map<String, Double> beginningAlike(String field, String start) throws IOException {
        var found = matching(field, automata.computeIfAbsent("*" + start, key -> beginningAlike(start)));
        Map<String, Double> alike = new HashMap<>();
        Map<String, Integer> begun = new HashMap<>();
        found.forEach((term, frequency) -> {
            if (Slips.between(start, term, 1) <= 1) {
                alike.put(term, Quality.ofSlips(1));
            } else {
                begun.put(term, frequency);
            }
        });
        mostFrequent(begun, MOST_SLIPS).forEach(term -> alike.put(term.getKey(), Quality.OF_START_WITH_SLIP));
        return alike;
    }

    /** Once a beginning is near enough whatever follows fits: so what accepts leads nowhere else any more. */
    private static CompiledAutomaton beginningAlike(String start) {
        var within = new LevenshteinAutomata(start, true).toAutomaton(1);
        var open = new Automaton(within.getNumStates(), within.getNumTransitions());
        var step = new Transition();
        for (int state = 0; state < within.getNumStates(); state++) {
            open.createState();
            open.setAccept(state, within.isAccept(state));
        }
        for (int state = 0; state < within.getNumStates(); state++) {
            if (within.isAccept(state)) {
                open.addTransition(state, state, Character.MIN_CODE_POINT, Character.MAX_CODE_POINT);
            } else {
                var count = within.initTransition(state, step);
                for (int at = 0; at < count; at++) {
                    within.getNextTransition(step);
                    open.addTransition(state, step.dest, step.min, step.max);
                }
            }
        }
        open.finishState();
        return new CompiledAutomaton(Operations.removeDeadStates(open), false, false);
    }

    private Map<String, Integer> matching(String field, CompiledAutomaton automaton) throws IOException {
        Map<String, Integer> found = new HashMap<>();
        for (var segment : view.segments()) {
            Terms terms = segment.reader().terms(field);
            if (terms != null) {
                var each = terms.intersect(automaton, null);
                var seen = 0;
                for (var term = each.next(); term != null && seen++ < MOST_LOOKED_AT; term = each.next()) {
                    found.merge(term.utf8ToString(), each.docFreq(), Integer::sum);
                }
            }
        }
        return found;
    }
}
