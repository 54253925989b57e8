package app.matinee.audience;

import app.matinee.accounts.Accounts;
import app.matinee.catalog.TitleId;
import app.matinee.platform.changes.ChangeLog;
import org.springframework.stereotype.Component;

/** Undoes what a run told: another run's telling takes its place, else an earlier one, else it goes. */
@Component
class RatingUndo {
    private final RatingStagingStore staging;
    private final RatingUndoStore store;
    private final ToldRatingStore told;
    private final TallyStore tallies;
    private final TallyFoldStore folds;
    private final AudienceScores scores;
    private final MergedRatings merged;
    private final Accounts accounts;
    private final ChangeLog changes;

    RatingUndo(
            RatingStagingStore staging,
            RatingUndoStore store,
            ToldRatingStore told,
            TallyStore tallies,
            TallyFoldStore folds,
            AudienceScores scores,
            MergedRatings merged,
            Accounts accounts,
            ChangeLog changes) {
        this.staging = staging;
        this.store = store;
        this.told = told;
        this.tallies = tallies;
        this.folds = folds;
        this.scores = scores;
        this.merged = merged;
        this.accounts = accounts;
        this.changes = changes;
    }

    UndoneRatings undo(int run) {
        staging.prepare();
        var titles = merged.withPartners(store.titles(run));
        folds.lock(titles);
        told.forget(run);
        told.listUndone(run);
        store.countDown();
        var kept = told.passOn();
        var restored = told.bringBack();
        var removed = store.remove();
        told.forgetEmptyMarks();
        var reviews = store.undoReviews(run);
        var tags = store.undoTags(run);
        merged.settle(titles);
        tallies.leaveMoves();
        scores.fold(titles);
        folds.forgetEmpty(titles);
        changes.record("title", titles.stream().map(TitleId::value).toList());
        var left = accounts.closeImported(store.idle());
        return new UndoneRatings(removed, restored, kept, reviews, tags, left, titles.size());
    }
}
