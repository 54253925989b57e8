package app.matinee.criticism;

import app.matinee.platform.changes.ChangeLog;
import org.springframework.stereotype.Component;

/** Undoes what a run told: another run's telling takes its place, else an earlier one, else it goes. */
@Component
class ReviewUndo {
    private final DeliveryMergeStore deliveries;
    private final ToldReviewStore told;
    private final ReviewUndoStore store;
    private final MergedReviews merged;
    private final Scorecards scorecards;
    private final ChangeLog changes;

    ReviewUndo(
            DeliveryMergeStore deliveries,
            ToldReviewStore told,
            ReviewUndoStore store,
            MergedReviews merged,
            Scorecards scorecards,
            ChangeLog changes) {
        this.deliveries = deliveries;
        this.told = told;
        this.store = store;
        this.merged = merged;
        this.scorecards = scorecards;
        this.changes = changes;
    }

    UndoneReviews undo(int run) {
        deliveries.lock();
        told.forget(run);
        told.listUndone(run);
        var kept = told.passOn();
        var restored = told.bringBack();
        var removed = store.remove();
        var titles = merged.settle(store.affected());
        var critics = store.removeCritics(run);
        var publications = store.removePublications(run);
        scorecards.compute(titles);
        changes.record("title", titles);
        return new UndoneReviews(removed, restored, kept, critics, publications, titles.size());
    }
}
