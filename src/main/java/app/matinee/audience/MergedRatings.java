package app.matinee.audience;

import app.matinee.audience.MergedRatingStore.Merge;
import app.matinee.catalog.TitleId;
import app.matinee.catalog.TitleMerged;
import app.matinee.catalog.TitleSplit;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Moves what the audience said along when titles are merged, and back when they are split. What a member said of both
 * titles counts once, the newer of it; the other stays with the title that is gone, where nobody sees it.
 */
@Component
class MergedRatings {
    private final RatingStore ratings;
    private final RatingStagingStore staging;
    private final MergedRatingStore store;
    private final TallyStore tallies;
    private final TallyFoldStore folds;
    private final AudienceScores scores;

    MergedRatings(
            RatingStore ratings,
            RatingStagingStore staging,
            MergedRatingStore store,
            TallyStore tallies,
            TallyFoldStore folds,
            AudienceScores scores) {
        this.ratings = ratings;
        this.staging = staging;
        this.store = store;
        this.tallies = tallies;
        this.folds = folds;
        this.scores = scores;
    }

    @EventListener
    void merge(TitleMerged event) {
        var merge = new Merge(event.merge(), event.kept(), event.gone());
        ratings.keepWaiting();
        staging.prepare();
        folds.lock(merge.titles());
        store.record(merge);
        settle(merge);
        store.moveDrafts(merge);
        fold(merge);
    }

    @EventListener
    void split(TitleSplit event) {
        var merge = new Merge(event.merge(), event.kept(), event.restored());
        staging.prepare();
        folds.lock(merge.titles());
        store.chooseMoved(merge);
        store.turn(merge);
        store.returnTags(merge);
        store.turnDrafts(merge);
        store.restoreStates(merge);
        store.forget(merge);
        fold(merge);
    }

    private void fold(Merge merge) {
        tallies.leaveMoves();
        scores.fold(merge.titles());
        folds.forgetEmpty(merge.titles());
    }

    /** Returns these titles and those that they are merged with, ordered. */
    List<TitleId> withPartners(List<TitleId> titles) {
        return store.withPartners(titles);
    }

    /** Lets what merged titles had displaced come forward where there is room for it now. */
    void settle(List<TitleId> titles) {
        store.mergesOf(titles).forEach(this::settle);
    }

    private void settle(Merge merge) {
        store.chooseNewer(merge);
        store.note(merge);
        store.turn(merge);
        store.moveTags(merge);
    }
}
