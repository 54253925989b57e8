package app.matinee.audience;

import app.matinee.catalog.TitleId;
import app.matinee.platform.changes.ChangeLog;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps tallies true while what a member said is erased. */
@Component
class ErasedTallies {
    private final RatingStagingStore staging;
    private final TallyStore tallies;
    private final TallyFoldStore folds;
    private final AudienceScores scores;
    private final ChangeLog changes;

    ErasedTallies(
            RatingStagingStore staging,
            TallyStore tallies,
            TallyFoldStore folds,
            AudienceScores scores,
            ChangeLog changes) {
        this.staging = staging;
        this.tallies = tallies;
        this.folds = folds;
        this.scores = scores;
        this.changes = changes;
    }

    /** Erases, in the transaction under way, and counts what the erasure notes in {@code moves}. */
    void settle(List<TitleId> titles, Runnable erasure) {
        staging.prepare();
        folds.lock(titles);
        erasure.run();
        tallies.leaveMoves();
        scores.fold(titles);
        folds.forgetEmpty(titles);
        changes.record("title", titles.stream().map(TitleId::value).toList());
    }
}
