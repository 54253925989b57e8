package app.matinee.catalog;

import app.matinee.catalog.MergeStore.Row;
import app.matinee.catalog.PictureMoveStore.Owner;
import app.matinee.platform.changes.ChangeLog;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes two people one, and one two, with their credits. Runs in its caller's transaction. */
@Component
class PersonMerges {
    private final MergeStore merges;
    private final PersonMoveStore moves;
    private final PersonSplitStore splits;
    private final PictureMoveStore pictures;
    private final PersonResolutionStore resolution;
    private final ChangeLog changes;

    PersonMerges(
            MergeStore merges,
            PersonMoveStore moves,
            PersonSplitStore splits,
            PictureMoveStore pictures,
            PersonResolutionStore resolution,
            ChangeLog changes) {
        this.merges = merges;
        this.moves = moves;
        this.splits = splits;
        this.pictures = pictures;
        this.resolution = resolution;
        this.changes = changes;
    }

    long merge(long kept, long gone) {
        var merge = merges.insert("person", false, kept, gone, null);
        moves.moveRecords(merge, gone, kept, moves.ids(gone));
        moves.moveCredits(merge, gone, kept);
        pictures.merge(Owner.PERSON, merge, gone, kept);
        moves.redirect(merge, gone, kept);
        resolve(kept, gone);
        return merge;
    }

    /** Gives the person who was merged away their records, credits and addresses back. */
    void takeBack(Row merge) {
        moves.moveBack(merge.id(), merge.kept(), merge.gone());
        pictures.takeBack(Owner.PERSON, merge.id(), merge.kept(), merge.gone());
        moves.returnCredits(merge.id(), merge.kept(), merge.gone());
        moves.restoreAddress(merge.id(), merge.kept(), merge.gone());
        resolve(merge.kept(), merge.gone());
    }

    /** Takes the records of these ids off a person, with the credits that only their sources tell. */
    TitleMerges.Made split(long person, List<String> ids) {
        var made = splits.insertLike(person, ids);
        var split = merges.insert("person", true, person, made, null);
        moves.moveRecords(split, person, made, ids);
        pictures.followAddresses(Owner.PERSON, split, person, made);
        moves.moveCreditsToldBy(split, splits.sourcesOnlyOf(made, person), person, made);
        var path = splits.giveSlug(made);
        resolve(person, made);
        return new TitleMerges.Made(split, path);
    }

    private void resolve(long kept, long gone) {
        resolution.resolve(kept);
        resolution.resolve(gone);
        changes.record("person", List.of(kept, gone));
    }
}
