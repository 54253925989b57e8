package app.matinee.discovery.search;

import app.matinee.discovery.Tile;
import app.matinee.discovery.index.Columns;
import app.matinee.discovery.index.Group;
import app.matinee.discovery.index.Narrowed;
import app.matinee.discovery.index.SearchIndex;
import app.matinee.discovery.index.View;
import app.matinee.discovery.search.Finder.Candidate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Answers what visitors type, in any script and with slips, from this node's index, which is less than a second behind.
 * A question of any length and of any signs is answered, in bounded time; blank finds nothing.
 */
@Component
public class Search {
    private static final int TITLES = 60;
    private static final int NAMES = 12;
    private static final int WEIGHED = 300;
    private static final int WEIGHED_AS_ONE_TYPES = 100;
    private static final List<Group> NAMED =
            List.of(Group.PERSON, Group.CRITIC, Group.PUBLICATION, Group.COMPANY, Group.LIST);
    private static final List<String> COUNTED = List.of(Columns.KIND, Columns.YEAR, Columns.GENRE);

    /** Whose name was typed in full comes before titles in which it occurs, else titles do. */
    private static final double TITLES_FIRST = 4;

    private final SearchIndex index;

    Search(SearchIndex index) {
        this.index = index;
    }

    /** Answers a question in full. */
    public Answer search(Question question) {
        var sought = Sought.of(question.text());
        return index.read(view -> sought.isEmpty() ? nothing() : answer(view, sought, question));
    }

    private Answer nothing() {
        return new Answer(List.of(), 0, Map.of(), List.of(), null, index.percentBuilt());
    }

    private Answer answer(View view, Sought sought, Question question) throws IOException {
        var finders = find(view, sought, question, WEIGHED);
        var titles = the(Group.TITLE, finders);
        var narrowed = narrowed(view, titles.asked(), question);
        List<Tile> tiles = new ArrayList<>();
        for (var candidate : titles.best(TITLES)) {
            tiles.add(view.tile(candidate.document()));
        }
        List<Named> names = new ArrayList<>();
        for (var group : NAMED) {
            for (var candidate : the(group, finders).best(NAMES)) {
                names.add(named(view, candidate.document()));
            }
        }
        return new Answer(
                tiles, narrowed.total(), narrowed.counts(), names, meant(finders, sought), index.percentBuilt());
    }

    private static Map<Group, Finder> find(View view, Sought sought, Question question, int most) throws IOException {
        Map<Group, Finder> finders = new EnumMap<>(Group.class);
        var vocabulary = new Vocabulary(view);
        for (var group : Group.values()) {
            var finder =
                    new Finder(view, vocabulary, group, group == Group.TITLE ? question.narrowed() : Map.of(), most);
            finder.findAsTyped(sought);
            finders.put(group, finder);
        }
        if (finders.values().stream().allMatch(Finder::isEmpty)) {
            for (var finder : finders.values()) {
                finder.findAsMeant(sought);
            }
            if (finders.values().stream().allMatch(Finder::isEmpty)) {
                for (var group : NAMED) {
                    the(group, finders).findWithOtherGaps(sought);
                }
            }
        }
        return finders;
    }

    private static Finder the(Group group, Map<Group, Finder> finders) {
        return Objects.requireNonNull(finders.get(group), group::toString);
    }

    private static @Nullable String meant(Map<Group, Finder> finders, Sought sought) {
        return finders.values().stream()
                .flatMap(finder -> finder.best(1).stream())
                .max(Comparator.comparingDouble(Candidate::score))
                .map(Candidate::spelled)
                .filter(spelled -> !sought.whole().contains(spelled))
                .orElse(null);
    }

    private static Narrowed narrowed(View view, Collection<Query> asked, Question question) throws IOException {
        try {
            return Narrowed.of(view, segment -> found(view, segment, asked), question.narrowed(), COUNTED);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static FixedBitSet found(View view, LeafReaderContext segment, Collection<Query> asked) {
        var titles = view.sets(segment).titles();
        var bits = new FixedBitSet(titles);
        try {
            for (var query : asked) {
                var searcher = view.searcher();
                var scorer = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1)
                        .scorer(segment);
                if (scorer != null) {
                    var each = scorer.iterator();
                    for (int doc = each.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.nextDoc()) {
                        bits.set(doc);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        bits.and(view.live(segment));
        return bits;
    }

    /** Suggests what somebody who has typed so far may look for, the best kind first, at most so many of all kinds. */
    public List<Suggestion> suggest(String text, int most) {
        var sought = Sought.of(text);
        return sought.isEmpty() ? List.of() : index.read(view -> suggest(view, sought, most));
    }

    private static List<Suggestion> suggest(View view, Sought sought, int most) throws IOException {
        var finders = find(view, sought, Question.of(""), WEIGHED_AS_ONE_TYPES);
        List<Suggestion> suggestions = new ArrayList<>();
        var groups = finders.keySet().stream()
                .filter(group -> !the(group, finders).isEmpty())
                .sorted(Comparator.comparingDouble(group -> -weight(group, the(group, finders))))
                .toList();
        for (var group : groups) {
            for (var candidate : the(group, finders).best(share(group, most))) {
                suggestions.add(suggestion(view, group, candidate.document()));
            }
        }
        return suggestions.subList(0, Math.min(most, suggestions.size()));
    }

    private static double weight(Group group, Finder finder) {
        return finder.best(1).getFirst().score() + (group == Group.TITLE ? TITLES_FIRST : 0);
    }

    private static int share(Group group, int most) {
        return switch (group) {
            case TITLE -> Math.ceilDiv(most * 6, 10);
            case PERSON -> Math.ceilDiv(most * 3, 10);
            case CRITIC, PUBLICATION, COMPANY, LIST -> Math.ceilDiv(most, 10);
        };
    }

    private static Suggestion suggestion(View view, Group group, int document) throws IOException {
        return group == Group.TITLE
                ? new Suggestion.OfTitle(view.tile(document))
                : new Suggestion.OfName(named(view, document));
    }

    private static Named named(View view, int document) throws IOException {
        var card = view.card(document);
        var handle = card.ownerHandle();
        var name = card.ownerName();
        var owner = handle == null || name == null ? null : new Named.Owner(handle, name);
        return new Named(Named.Kind.valueOf(card.group().name()), card.name(), card.path(), card.works(), owner);
    }
}
