package app.matinee.catalog;

import app.matinee.catalog.MergeStore.Row;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Corrects what matching could not know: that two titles or people are one, or that one is two. Everything can be taken
 * back, and no address dies: those of who was merged away lead to who is kept.
 *
 * <p>Who owns reviews, ratings or lists of titles moves them along; see {@link TitleMerged} and {@link TitleSplit}.
 */
@Component
public class Merges {
    private final TransactionOperations transaction;
    private final TitleMatchStore matches;
    private final SubjectStore subjects;
    private final MergeStore merges;
    private final TitleMerges titles;
    private final TitleMoveStore titleMoves;
    private final PersonMerges people;
    private final PersonMoveStore personMoves;

    Merges(
            TransactionOperations transaction,
            TitleMatchStore matches,
            SubjectStore subjects,
            MergeStore merges,
            TitleMerges titles,
            TitleMoveStore titleMoves,
            PersonMerges people,
            PersonMoveStore personMoves) {
        this.transaction = transaction;
        this.matches = matches;
        this.subjects = subjects;
        this.merges = merges;
        this.titles = titles;
        this.titleMoves = titleMoves;
        this.people = people;
        this.personMoves = personMoves;
    }

    /**
     * Merges two films, two series with all their parts, or two people.
     *
     * @param kept the address of who stays, such as {@code /m/the-cranes-are-flying}
     * @param gone the address of who is merged into it
     * @throws RefusedCorrectionException if that makes no sense; then nothing was changed
     */
    public Merge merge(String kept, String gone) {
        return transaction.execute(status -> {
            matches.lock();
            var stays = subjects.at(kept);
            var goes = subjects.at(gone);
            check(stays, goes);
            var merge = stays.isPerson() ? people.merge(stays.id(), goes.id()) : titles.merge(stays.id(), goes.id());
            merges.name(merge, stays.path(), goes.path());
            return merges.describe(merge);
        });
    }

    private static void check(Subject kept, Subject gone) {
        if (kept.kind() == gone.kind() && kept.id() == gone.id()) {
            throw new RefusedCorrectionException("Both addresses lead to %s already".formatted(kept.path()));
        }
        if (kept.isPart() || gone.isPart()) {
            throw new RefusedCorrectionException(
                    "%s is a part of a series; merge the two series, and their parts go along"
                            .formatted(kept.isPart() ? kept.path() : gone.path()));
        }
        if (kept.kind() != gone.kind()) {
            throw new RefusedCorrectionException("%s is a %s and %s a %s; only what is of one kind can be merged"
                    .formatted(
                            kept.path(),
                            kept.kind().word(),
                            gone.path(),
                            gone.kind().word()));
        }
    }

    /**
     * Takes what is told under some ids off a film, a series or a person, to stand on its own.
     *
     * @param address of the one that is two
     * @param ids of records; at least one must be left
     * @throws RefusedCorrectionException if that makes no sense; then nothing was changed
     */
    public Merge split(String address, List<ExternalId> ids) {
        return transaction.execute(status -> {
            matches.lock();
            var subject = subjects.at(address);
            if (subject.isPart()) {
                throw new RefusedCorrectionException(
                        "%s is a part of a series; split the series, and its parts go along".formatted(subject.path()));
            }
            var asked = ids.stream()
                    .map(id -> id.source() + ":" + id.value())
                    .distinct()
                    .toList();
            checkIds(subject, asked);
            var made = subject.isPerson() ? people.split(subject.id(), asked) : titles.split(subject.id(), asked);
            merges.name(made.split(), subject.path(), made.path());
            return merges.describe(made.split());
        });
    }

    private void checkIds(Subject subject, List<String> asked) {
        var known = subject.isPerson() ? personMoves.ids(subject.id()) : titleMoves.ids(subject.id());
        for (var id : asked) {
            if (!known.contains(id)) {
                throw new RefusedCorrectionException("Nothing is told of %s as %s; it is told of as %s"
                        .formatted(subject.path(), id, String.join(", ", known)));
            }
        }
        if (asked.isEmpty() || asked.containsAll(known)) {
            throw new RefusedCorrectionException("A split needs one of these ids at least, and leaves one at least: %s"
                    .formatted(String.join(", ", known)));
        }
    }

    /**
     * Takes a merge or split back. What came since under ids that it had moved moves too; all else stays with the one
     * that was kept. Taking a split back is a merge, lest the address that it made dies.
     *
     * @throws RefusedCorrectionException if there is nothing to take back, or something else must be taken back first
     */
    public void undo(long number) {
        transaction.executeWithoutResult(status -> {
            matches.lock();
            var merge = merges.find(number)
                    .orElseThrow(() -> new RefusedCorrectionException("There is no merge " + number));
            check(merge);
            takeBack(merge);
        });
    }

    private void check(Row merge) {
        if (merge.undone()) {
            throw new RefusedCorrectionException("Merge %d was taken back already".formatted(merge.id()));
        }
        if (merge.partOf() != null) {
            throw new RefusedCorrectionException(
                    "Merge %d is a part of merge %d; take that one back".formatted(merge.id(), merge.partOf()));
        }
        merges.builtUpon(merge).ifPresent(later -> {
            throw new RefusedCorrectionException(
                    "Merge %d moved on what merge %d had moved; take back %1$d first".formatted(later, merge.id()));
        });
    }

    /**
     * Takes back merges into titles of which nobody tells any more, so that each title can go, or stay for what it
     * carries, by itself. Returns these titles and all that were merged with them or their parts.
     */
    List<Long> separate(List<Long> titles) {
        List<Long> all = new ArrayList<>(titles);
        for (var merge : merges.intoOrphans(titles)) {
            merges.withParts(merge.id()).forEach(part -> all.addAll(List.of(part.kept(), part.gone())));
            takeBack(merge);
        }
        return all;
    }

    private void takeBack(Row merge) {
        if (merge.split()) {
            var whole = merges.describe(merge.id());
            var again = merge.ofPeople()
                    ? people.merge(merge.kept(), merge.gone())
                    : titles.merge(merge.kept(), merge.gone());
            merges.name(again, whole.kept(), whole.gone());
        } else if (merge.ofPeople()) {
            people.takeBack(merge);
        } else {
            merges.withParts(merge.id()).forEach(titles::takeBack);
        }
        merges.end(merge.id());
    }

    /** Lists all merges and splits, the oldest first. */
    public List<Merge> all() {
        return merges.all();
    }
}
