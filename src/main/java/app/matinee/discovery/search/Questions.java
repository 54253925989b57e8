package app.matinee.discovery.search;

import app.matinee.discovery.index.Group;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/** Makes queries to Lucene, of terms only: no text is ever parsed. */
final class Questions {
    private final Vocabulary vocabulary;
    private final Group group;

    Questions(Vocabulary vocabulary, Group group) {
        this.vocabulary = vocabulary;
        this.group = group;
    }

    /** Asks for names that are the question. */
    Query whole(Sought sought) throws IOException {
        return any(group.whole(), sought.whole().stream().distinct().toList());
    }

    /** Asks for names that have all the words. */
    Query inNames(Lexicon lexicon) throws IOException {
        var all = new BooleanQuery.Builder();
        for (int place = 0; place < lexicon.names().size(); place++) {
            all.add(inNames(lexicon, place), Occur.FILTER);
        }
        return all.build();
    }

    private Query inNames(Lexicon lexicon, int place) throws IOException {
        var words = any(group.words(), lexicon.names().get(place).keySet());
        var starts = lexicon.starts().get(place);
        return starts.isEmpty() ? words : either(words, any(group.starts(), starts));
    }

    private Query anywhere(Lexicon lexicon, int place) throws IOException {
        return either(
                inNames(lexicon, place),
                any(group.about(), lexicon.about().get(place).keySet()));
    }

    private Query any(String field, Collection<String> words) throws IOException {
        if (words.size() == 1) {
            return vocabulary.query(field, words.iterator().next());
        }
        var any = new BooleanQuery.Builder();
        for (var word : words) {
            any.add(vocabulary.query(field, word), Occur.SHOULD);
        }
        return any.build();
    }

    private static Query either(Query one, Query other) {
        return new BooleanQuery.Builder()
                .add(one, Occur.SHOULD)
                .add(other, Occur.SHOULD)
                .build();
    }

    /** Asks for what has all the words, in its names or in what tells about it. */
    Query anywhere(Lexicon lexicon) throws IOException {
        var all = new BooleanQuery.Builder();
        for (int place = 0; place < lexicon.names().size(); place++) {
            all.add(anywhere(lexicon, place), Occur.FILTER);
        }
        return all.build();
    }

    /**
     * Asks for titles that have all the long words, or at least half of them, with one of them in the name. Short ones
     * don't count: every sixth title has an "and", and all of those would be looked at.
     */
    Query some(Lexicon lexicon, Sought sought, boolean all) throws IOException {
        var some = new BooleanQuery.Builder();
        var named = new BooleanQuery.Builder();
        var count = 0;
        for (int place = 0; place < sought.size(); place++) {
            if (!sought.isShort(place)) {
                some.add(anywhere(lexicon, place), all ? Occur.FILTER : Occur.SHOULD);
                named.add(inNames(lexicon, place), Occur.SHOULD);
                count++;
            }
        }
        some.add(named.build(), Occur.FILTER);
        if (!all) {
            some.setMinimumNumberShouldMatch((count + 1) / 2);
        }
        return some.build();
    }

    /** Narrows a query by the values of columns. */
    static Query narrowed(Query query, Map<String, Set<String>> chosen) {
        if (chosen.values().stream().allMatch(Set::isEmpty)) {
            return query;
        }
        var all = new BooleanQuery.Builder().add(query, Occur.FILTER);
        chosen.forEach((column, values) -> {
            if (!values.isEmpty()) {
                all.add(
                        new TermInSetQuery(
                                column, values.stream().map(BytesRef::new).toList()),
                        Occur.FILTER);
            }
        });
        return all.build();
    }
}
