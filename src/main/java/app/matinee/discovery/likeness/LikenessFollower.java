package app.matinee.discovery.likeness;

import app.matinee.catalog.TitleId;
import app.matinee.discovery.likeness.LikenessStore.Pair;
import app.matinee.discovery.likeness.Shared.Known;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntSupplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Finds anew what titles are like when the change log tells of them, in batches, as tiles are made (ADR 0015). Where that
 * contradicts what other titles' rows say, those are due as well.
 */
@Component
class LikenessFollower {
    /** A commit about every second, since an open transaction holds everybody's horizon back. */
    private static final int BATCH = 50;

    private static final Duration OLD = Duration.ofDays(30);

    private final LikenessDueStore due;
    private final PairStore pairs;
    private final TraitStore traits;
    private final LikenessStore likenesses;
    private final TransactionOperations transaction;

    LikenessFollower(
            LikenessDueStore due,
            PairStore pairs,
            TraitStore traits,
            LikenessStore likenesses,
            TransactionOperations transaction) {
        this.due = due;
        this.pairs = pairs;
        this.traits = traits;
        this.likenesses = likenesses;
        this.transaction = transaction;
    }

    /** Makes a batch of what is due and has rested, unless somebody is at it; returns how many. */
    int follow() {
        return due.isAny() ? count(() -> due.tryLock() ? make(due::addCertain, true) : 0) : 0;
    }

    /** Lists some rows that are a month old. */
    void refresh() {
        due.addOlderThan(OLD, BATCH);
    }

    /** Makes all that is due or committed, after waiting for whoever is at it; returns how many. */
    int catchUp() {
        return drain(due::addCommitted);
    }

    /** Makes every row anew; returns how many. */
    int makeAll() {
        return drain(due::addAll);
    }

    private int drain(Runnable list) {
        var made = makeAfterOthers(list);
        var all = made;
        while (made > 0) {
            made = makeAfterOthers(() -> {});
            all += made;
        }
        return all;
    }

    private int makeAfterOthers(Runnable list) {
        return count(() -> {
            due.lock();
            return make(list, false);
        });
    }

    private int make(Runnable list, boolean rested) {
        list.run();
        var titles = due.take(BATCH, rested);
        if (!titles.isEmpty()) {
            make(titles);
        }
        return titles.size();
    }

    private void make(List<TitleId> titles) {
        var found = pairs.pairs(titles);
        var known = traits.of(mentioned(found));
        List<Neighbourhood> made = new ArrayList<>();
        List<Pair> weighed = new ArrayList<>();
        found.forEach((title, shared) -> {
            var evidence = evidence(title, shared, known);
            made.add(Neighbourhood.of(
                    title, known.getOrDefault(title, Known.NOTHING).likes(), evidence));
            weighed.addAll(pairs(title, evidence));
        });
        due.add(likenesses.contradicted(titles, weighed));
        likenesses.write(made);
    }

    private static Set<TitleId> mentioned(Map<TitleId, Collection<Shared>> found) {
        var mentioned = new HashSet<>(found.keySet());
        found.values().forEach(shared -> shared.forEach(one -> mentioned.add(one.other)));
        return mentioned;
    }

    private static List<Evidence> evidence(TitleId title, Collection<Shared> shared, Map<TitleId, Known> known) {
        var own = known.getOrDefault(title, Known.NOTHING);
        return shared.stream()
                .map(one -> one.evidence(own, known.getOrDefault(one.other, Known.NOTHING), PairStore.FANS))
                .toList();
    }

    private static List<Pair> pairs(TitleId title, List<Evidence> evidence) {
        return evidence.stream()
                .flatMap(pair -> Affinity.of(pair).stream()
                        .map(other -> new Pair(title, pair.other(), isReckoned(pair) ? null : (float) other.weight())))
                .toList();
    }

    private static boolean isReckoned(Evidence pair) {
        return Math.max(pair.likes(), pair.otherLikes()) > PairStore.FANS;
    }

    private int count(IntSupplier step) {
        return transaction.execute(status -> step.getAsInt());
    }
}
