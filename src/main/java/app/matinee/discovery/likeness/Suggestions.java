package app.matinee.discovery.likeness;

import app.matinee.catalog.TitleId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Ranks what a member has not rated, in two steps. What is near to something that the member likes is a candidate. Of these
 * each is marked by its own neighbours: those that the member likes speak for it, by how alike they are and how much the
 * member likes them. Had the liked titles the last word, what is famous would win, since it is somewhere near to everything.
 */
final class Suggestions {
    /** How many ratings it takes to know somebody's taste a little. */
    static final int FEWEST_RATINGS = 5;

    private Suggestions() {}

    /** Returns what is near to what the member likes and not rated, at most so many, the nearest first. */
    static List<TitleId> candidates(Collection<LikedTitle> rated, int most) {
        var known = rated.stream().map(LikedTitle::title).collect(Collectors.toSet());
        Map<TitleId, Double> nearness = new HashMap<>();
        rated.forEach(title -> title.near().stream()
                .filter(near -> !known.contains(near.title()))
                .forEach(near -> nearness.merge(near.title(), title.voice() * near.weight(), Double::sum)));
        return nearness.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.<TitleId, Double>comparingByValue()
                        .reversed()
                        .thenComparingLong(entry -> entry.getKey().value()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Returns the best of some candidates, at most so many, the best first. */
    static List<Suggestion> best(Collection<LikedTitle> rated, Collection<Candidate> candidates, int most) {
        var voices = rated.stream()
                .filter(LikedTitle::isLiked)
                .collect(Collectors.toMap(LikedTitle::title, LikedTitle::voice));
        return candidates.stream()
                .map(candidate -> Marked.of(candidate, voices))
                .filter(marked -> marked.mark() > 0)
                .sorted(Comparator.comparingDouble(Marked::mark)
                        .reversed()
                        .thenComparingLong(marked -> marked.suggestion().title().value()))
                .limit(most)
                .map(Marked::suggestion)
                .toList();
    }

    /** Holds what the member's titles say of a candidate, and which of them says most. */
    private record Marked(Suggestion suggestion, double mark) {
        static Marked of(Candidate candidate, Map<TitleId, Double> voices) {
            var mark = 0.0;
            var loudest = 0.0;
            var because = candidate.title();
            for (var near : candidate.near()) {
                var said = voices.getOrDefault(near.title(), 0.0) * near.weight();
                mark += said;
                if (said > loudest) {
                    loudest = said;
                    because = near.title();
                }
            }
            return new Marked(new Suggestion(candidate.title(), because), mark);
        }
    }
}
