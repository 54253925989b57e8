package app.matinee.catalog;

import app.matinee.catalog.RecognitionStore.Namesake;
import app.matinee.catalog.Recognized.Certainty;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Decides which of the titles that bear a name is meant. */
final class Namesakes {
    private static final int MOST = 8;

    private Namesakes() {}

    /**
     * Chooses among titles that bear one of the mention's names.
     *
     * @param ids by which others know a title
     */
    static Recognized choose(Mention mention, List<Namesake> titles, Function<TitleId, Set<ExternalId>> ids) {
        var likely = titles.stream()
                .filter(title -> mention.kind() == null || mention.kind() == title.kind())
                .filter(title -> isNear(mention, title))
                .filter(title -> !contradict(mention.ids(), ids.apply(title.title())))
                .sorted(Comparator.comparingInt((Namesake title) -> rank(mention, title))
                        .thenComparing(Comparator.comparingInt(Namesake::votes).reversed())
                        .thenComparingLong(title -> title.title().value()))
                .toList();
        if (likely.isEmpty()) {
            return Recognized.UNKNOWN;
        }
        var addressed = likely.stream()
                .filter(title -> mention.ids().contains(new ExternalId(Mention.HERE, title.address())))
                .findFirst();
        if (addressed.isPresent()) {
            return new Recognized(Certainty.CERTAIN, List.of(addressed.get().title()));
        }
        var best = rank(mention, likely.getFirst());
        var alone =
                likely.stream().filter(title -> rank(mention, title) == best).count() == 1;
        return new Recognized(
                alone && mention.year() != null ? Certainty.CERTAIN : Certainty.UNSURE,
                alone && mention.year() != null
                        ? List.of(likely.getFirst().title())
                        : likely.stream().limit(MOST).map(Namesake::title).toList());
    }

    private static boolean isNear(Mention mention, Namesake title) {
        var asked = mention.year();
        var known = title.year();
        return asked == null || (known != null && Math.abs(asked - known) <= 1);
    }

    /** Two ids of one catalogue that differ are two titles, whatever they are called. */
    private static boolean contradict(List<ExternalId> told, Set<ExternalId> known) {
        return told.stream()
                .anyMatch(id -> known.stream().anyMatch(other -> other.source().equals(id.source())));
    }

    /** A title's own name in the very year comes first; a year off costs more than a name used elsewhere. */
    private static int rank(Mention mention, Namesake title) {
        var asked = mention.year();
        var exact = asked == null || asked.equals(title.year());
        return (exact ? 0 : 2) + (title.ownName() ? 0 : 1);
    }
}
