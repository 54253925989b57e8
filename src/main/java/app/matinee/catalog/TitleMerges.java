package app.matinee.catalog;

import app.matinee.catalog.MergeStore.Row;
import app.matinee.catalog.PictureMoveStore.Owner;
import app.matinee.platform.changes.ChangeLog;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Makes two titles one, and one two. A title is its records: they move with all that belongs to them, and both titles
 * are resolved anew. Runs in its caller's transaction.
 */
@Component
class TitleMerges {
    private final MergeStore merges;
    private final TitleMoveStore moves;
    private final TitleSplitStore splits;
    private final PictureMoveStore pictures;
    private final ResolutionStore resolution;
    private final ChangeLog changes;
    private final ApplicationEventPublisher events;

    TitleMerges(
            MergeStore merges,
            TitleMoveStore moves,
            TitleSplitStore splits,
            PictureMoveStore pictures,
            ResolutionStore resolution,
            ChangeLog changes,
            ApplicationEventPublisher events) {
        this.merges = merges;
        this.moves = moves;
        this.splits = splits;
        this.pictures = pictures;
        this.resolution = resolution;
        this.changes = changes;
        this.events = events;
    }

    /** Merges titles and, of series, the parts that both have; the other parts move as they are. */
    long merge(long kept, long gone) {
        return merge(kept, gone, null);
    }

    private long merge(long kept, long gone, @Nullable Long partOf) {
        var merge = merges.insert("title", false, kept, gone, partOf);
        var whole = partOf == null ? merge : partOf;
        moves.moveRecords(merge, gone, kept, moves.ids(gone));
        pictures.merge(Owner.TITLE, merge, gone, kept);
        moves.redirect(merge, gone, kept);
        moves.sharedParts(kept, gone).forEach(part -> merge(part.kept(), part.gone(), whole));
        moves.adoptParts(merge, kept, gone);
        resolve(kept, gone);
        events.publishEvent(new TitleMerged(merge, new TitleId(kept), new TitleId(gone)));
        return merge;
    }

    /** Gives the title that was merged away its records, addresses and parts back. */
    void takeBack(Row merge) {
        moves.returnParts(merge.id(), merge.kept(), merge.gone());
        moves.moveBack(merge.id(), merge.kept(), merge.gone());
        pictures.takeBack(Owner.TITLE, merge.id(), merge.kept(), merge.gone());
        moves.restoreAddress(merge.id(), merge.kept(), merge.gone());
        resolve(merge.kept(), merge.gone());
        events.publishEvent(new TitleSplit(merge.id(), new TitleId(merge.kept()), new TitleId(merge.gone())));
    }

    /**
     * Takes the records of these ids off a film or series to stand as a title of their own, with what their sources tell
     * of its parts. Reviews and ratings stay where they are: nobody can say which of the two they meant.
     */
    Made split(long title, List<String> ids) {
        var made = splits.insertLike(title, ids, null);
        var split = merges.insert("title", true, title, made, null);
        moves.moveRecords(split, title, made, ids);
        pictures.followAddresses(Owner.TITLE, split, title, made);
        splitParts(split, title, made, splits.sourcesOnlyOf(made, title));
        var path = splits.giveSlug(made);
        resolve(title, made);
        return new Made(split, path);
    }

    private void splitParts(long split, long title, long made, List<Integer> sources) {
        for (var part : splits.partsToldBy(sources, title)) {
            if (part.only()) {
                splits.adopt(part.id(), made);
                continue;
            }
            var own = splits.insertLike(part.id(), part.ids(), made);
            var moved = merges.insert("title", true, part.id(), own, split);
            moves.moveRecords(moved, part.id(), own, part.ids());
            pictures.followAddresses(Owner.TITLE, moved, part.id(), own);
            splitParts(split, part.id(), own, sources);
            resolve(part.id(), own);
        }
    }

    private void resolve(long kept, long gone) {
        resolution.resolve(List.of(kept, gone));
        changes.record("title", List.of(kept, gone));
    }

    /** A split by its number, and where the title stands that it made. */
    record Made(long split, String path) {}
}
