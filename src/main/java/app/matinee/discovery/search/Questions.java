package app.matinee.discovery.search;

import app.matinee.discovery.index.Group;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Makes queries to Lucene, of terms only: no text is ever parsed. */
final class Questions {
    private Questions() {}

    /** Asks for names that are the question. */
    static Query whole(Sought sought, Group group) {
        var any = new BooleanQuery.Builder();
        sought.whole().stream()
                .distinct()
                .forEach(name -> any.add(new TermQuery(new Term(group.whole(), name)), Occur.SHOULD));
        return any.build();
    }

    /** Asks for names that have all the words. */
    static Query inNames(Lexicon lexicon, Group group) {
        var all = new BooleanQuery.Builder();
        for (int place = 0; place < lexicon.names().size(); place++) {
            all.add(inNames(lexicon, group, place), Occur.FILTER);
        }
        return all.build();
    }

    private static Query inNames(Lexicon lexicon, Group group, int place) {
        var any = new BooleanQuery.Builder();
        lexicon.names()
                .get(place)
                .keySet()
                .forEach(term -> any.add(new TermQuery(new Term(group.words(), term)), Occur.SHOULD));
        lexicon.starts()
                .get(place)
                .forEach(start -> any.add(new TermQuery(new Term(group.starts(), start)), Occur.SHOULD));
        return any.build();
    }

    private static Query anywhere(Lexicon lexicon, Group group, int place) {
        var any = new BooleanQuery.Builder();
        any.add(inNames(lexicon, group, place), Occur.SHOULD);
        lexicon.about()
                .get(place)
                .keySet()
                .forEach(term -> any.add(new TermQuery(new Term(group.about(), term)), Occur.SHOULD));
        return any.build();
    }

    /** Asks for titles that have all the words, in their names or in what tells about them. */
    static Query anywhere(Lexicon lexicon, Group group) {
        var all = new BooleanQuery.Builder();
        for (int place = 0; place < lexicon.names().size(); place++) {
            all.add(anywhere(lexicon, group, place), Occur.FILTER);
        }
        return all.build();
    }

    /** Asks for titles that have all the long words, or at least half of all words, with one of them in the name. */
    static Query some(Lexicon lexicon, Group group, Sought sought, boolean longOnes) {
        var all = new BooleanQuery.Builder();
        var named = new BooleanQuery.Builder();
        for (int place = 0; place < sought.size(); place++) {
            var must = longOnes && !sought.isShort(place);
            all.add(anywhere(lexicon, group, place), must ? Occur.MUST : Occur.SHOULD);
            if (!sought.isShort(place)) {
                named.add(inNames(lexicon, group, place), Occur.SHOULD);
            }
        }
        all.add(named.build(), Occur.FILTER);
        if (!longOnes) {
            all.setMinimumNumberShouldMatch((sought.size() + 1) / 2);
        }
        return all.build();
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
