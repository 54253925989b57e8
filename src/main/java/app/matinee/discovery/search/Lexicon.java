package app.matinee.discovery.search;

import app.matinee.discovery.index.Group;
import app.matinee.discovery.index.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds what stands for each word of a question in the names of a group, and how well.
 *
 * @param names by place of the word: words of names and their quality
 * @param starts by place: beginnings that have a term of their own
 * @param about by place: words that tell about a title
 */
record Lexicon(List<Map<String, Double>> names, List<List<String>> starts, List<Map<String, Double>> about) {

    /** Gathers the words as typed; the last one may be unfinished. */
    static Lexicon exact(Sought sought, Group group, Vocabulary vocabulary) throws IOException {
        List<Map<String, Double>> names = new ArrayList<>();
        List<List<String>> starts = new ArrayList<>();
        List<Map<String, Double>> about = new ArrayList<>();
        for (int place = 0; place < sought.size(); place++) {
            Map<String, Double> inNames = new HashMap<>();
            Map<String, Double> elsewhere = new HashMap<>();
            List<String> begun = new ArrayList<>();
            for (var form : sought.words().get(place).forms()) {
                inNames.put(form, Quality.SAME);
                elsewhere.put(form, Sought.isNumber(form) ? Quality.SAME : Quality.ABOUT);
                if (sought.isLast(place)) {
                    addUnfinished(form, group, vocabulary, inNames, begun, elsewhere);
                }
            }
            names.add(inNames);
            starts.add(begun);
            about.add(elsewhere);
        }
        return new Lexicon(names, starts, about);
    }

    private static void addUnfinished(
            String form,
            Group group,
            Vocabulary vocabulary,
            Map<String, Double> names,
            List<String> starts,
            Map<String, Double> about)
            throws IOException {
        if (form.length() <= Words.LONGEST_START) {
            starts.add(form);
            return;
        }
        vocabulary.beginning(group.words(), form).forEach((term, quality) -> names.merge(term, quality, Math::max));
        if (group.isTold()) {
            vocabulary.beginning(group.about(), form).keySet().forEach(term -> about.putIfAbsent(term, Quality.ABOUT));
        }
    }

    /** Adds words that differ by as many slips as are forgiven. */
    Lexicon forgiving(Sought sought, Group group, Vocabulary vocabulary) throws IOException {
        for (int place = 0; place < sought.size(); place++) {
            for (var form : sought.words().get(place).forms()) {
                forgive(sought.isLast(place), form, group, vocabulary, names.get(place), about.get(place));
            }
        }
        return this;
    }

    private static void forgive(
            boolean last,
            String form,
            Group group,
            Vocabulary vocabulary,
            Map<String, Double> names,
            Map<String, Double> about)
            throws IOException {
        var slips = Sought.forgiven(form);
        var unfinished = last && slips > 0 && form.length() > Words.LONGEST_START;
        var alike = unfinished
                ? vocabulary.beginningAlike(group.words(), form)
                : vocabulary.alike(group.words(), form, Math.min(1, slips));
        if (alike.isEmpty() && slips > 1) {
            // Two slips are looked for only where one explains nothing: that costs ten times as much.
            alike = vocabulary.alike(group.words(), form, slips);
        }
        alike.forEach((term, quality) -> names.merge(term, quality, Math::max));
        if (group.isTold()) {
            var told = unfinished
                    ? vocabulary.beginningAlike(group.about(), form)
                    : vocabulary.alike(group.about(), form, Sought.isNumber(form) ? 1 : Math.min(1, slips));
            told.forEach((term, quality) -> about.merge(term, quality * Quality.ABOUT, Math::max));
        }
    }

    /** Returns how well the words that tell about a title have one for a word of the question; 0 if they don't. */
    double quality(int place, Set<String> told) {
        double best = 0;
        for (var term : about.get(place).entrySet()) {
            if (term.getValue() > best && told.contains(term.getKey())) {
                best = term.getValue();
            }
        }
        return best;
    }

    /** Returns how well a word of a name stands for a word of the question; 0 if it doesn't. */
    double quality(int place, String term) {
        var known = names.get(place).get(term);
        if (known != null) {
            return known;
        }
        for (var start : starts.get(place)) {
            if (term.startsWith(start)) {
                return Quality.ofStart(start, term);
            }
        }
        return 0;
    }
}
