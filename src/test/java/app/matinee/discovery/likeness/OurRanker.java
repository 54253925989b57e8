package app.matinee.discovery.likeness;

import app.matinee.catalog.TitleId;
import app.matinee.discovery.likeness.LeaveOneOut.Ranker;
import app.matinee.discovery.likeness.LikedTitle.Near;
import app.matinee.scoring.Stars;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Ranks films by the rules that the site uses: {@link Affinity}, {@link Neighbourhood} and {@link Suggestions}. */
final class OurRanker implements Ranker {
    private static final int LIKED = LikedTitle.LEAST.halves();

    private final LeaveOneOut fold;
    private final Together together;
    private final List<Neighbourhood> near;

    OurRanker(LeaveOneOut fold) {
        this.fold = fold;
        this.together = new Together(fold, LIKED);
        this.near = IntStream.range(0, fold.all.films().size())
                .mapToObj(film -> Neighbourhood.of(new TitleId(film), together.fans(film), evidence(film)))
                .toList();
    }

    private List<Evidence> evidence(int film) {
        var films = fold.all.films();
        var both = together.with(film);
        List<Evidence> evidence = new ArrayList<>();
        for (var other = 0; other < both.length; other++) {
            if (both[other] >= Affinity.FEWEST) {
                evidence.add(new Evidence(
                        new TitleId(other),
                        both[other],
                        0,
                        together.fans(film),
                        together.fans(other),
                        List.of(),
                        0,
                        films.get(film).likeness(films.get(other))));
            }
        }
        return evidence;
    }

    @Override
    public List<Integer> best(int user) {
        var rated = fold.known.get(user).reversed().stream()
                .limit(PairStore.LATEST)
                .map(rating ->
                        new LikedTitle(new TitleId(rating.film()), new Stars(rating.halves()), near(rating.film())))
                .toList();
        var candidates = Suggestions.candidates(rated, ForYou.CANDIDATES).stream()
                .map(title -> new Candidate(title, near((int) title.value())))
                .toList();
        return Suggestions.best(rated, candidates, LeaveOneOut.SHOWN).stream()
                .map(suggestion -> (int) suggestion.title().value())
                .toList();
    }

    List<Near> near(int film) {
        return near.get(film).neighbours().stream()
                .map(neighbour -> new Near(neighbour.title(), neighbour.weight()))
                .toList();
    }
}
