package app.matinee.audience;

import app.matinee.accounts.AccountId;
import app.matinee.catalog.TitleId;
import app.matinee.platform.changes.ChangeLog;
import java.time.Instant;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in ratings, written reviews and tags in bulk: everything or, if it fails, nothing. */
@Component
public class RatingDeliveries {
    private final RatingStagingStore staging;
    private final RatingDeliveryStore store;
    private final TagStore tags;
    private final ToldRatingStore told;
    private final TallyStore tallies;
    private final TallyFoldStore folds;
    private final AudienceScores scores;
    private final RatingUndo undo;
    private final ChangeLog changes;

    RatingDeliveries(
            RatingStagingStore staging,
            RatingDeliveryStore store,
            TagStore tags,
            ToldRatingStore told,
            TallyStore tallies,
            TallyFoldStore folds,
            AudienceScores scores,
            RatingUndo undo,
            ChangeLog changes) {
        this.staging = staging;
        this.store = store;
        this.tags = tags;
        this.told = told;
        this.tallies = tallies;
        this.folds = folds;
        this.scores = scores;
        this.undo = undo;
        this.changes = changes;
    }

    /**
     * Streams ratings to the database, merges them and folds the tallies of the titles they change.
     *
     * <p>An account's rating that is there already takes the delivered value; delivered twice in one go, the last counts.
     *
     * @param run the import that brings them, by which they can be undone; null for what is not from an import
     */
    @Transactional
    public RatingDeliveryReport deliver(Iterator<DeliveredRating> ratings, @Nullable Integer run) {
        staging.prepare();
        store.stage(ratings);
        store.choose();
        var titles = store.touched();
        folds.lock(titles);
        if (run != null) {
            told.keep(run);
        }
        store.merge(run);
        store.mergeReviews(run);
        tallies.leaveMoves();
        scores.fold(titles);
        changes.record("title", titles.stream().map(TitleId::value).toList());
        return store.report(titles.size());
    }

    /**
     * Adds tags; one that is there already stays as it is.
     *
     * @param run the import that brings them, by which they can be undone; null for what is not from an import
     * @return how many were new
     */
    @Transactional
    public long deliverTags(Iterator<DeliveredTag> delivered, @Nullable Integer run) {
        staging.prepare();
        return tags.add(delivered, run);
    }

    /** Tells whether an account rated a title at that moment and has left it so. */
    public boolean has(AccountId account, TitleId title, Instant ratedAt) {
        return store.has(account, title, ratedAt);
    }

    /**
     * Undoes what a run brought and leaves what would be there without it, whichever runs came later: what another run
     * told of the same rating stays or comes back, and imported identities go with the last thing they said.
     */
    @Transactional
    public UndoneRatings undo(int run) {
        return undo.undo(run);
    }
}
