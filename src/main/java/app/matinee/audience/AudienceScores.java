package app.matinee.audience;

import app.matinee.catalog.TitleId;
import app.matinee.scoring.AudiencePolicy;
import app.matinee.scoring.AudienceScorecard;
import app.matinee.scoring.ReleaseSize;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Folds tallies and says what they come to. */
@Component
class AudienceScores {
    private final TallyStore tallies;
    private final AudiencePolicy policy;
    private final TransactionOperations transaction;

    AudienceScores(TallyStore tallies, AudienceSettings settings, TransactionOperations transaction) {
        this.tallies = tallies;
        this.policy = settings.policy();
        this.transaction = transaction;
    }

    /** Folds title by title, each in a transaction of its own, so that no writer waits for more than one. */
    int foldAll() {
        var titles = tallies.withOpenSlots();
        titles.forEach(title -> transaction.executeWithoutResult(status -> fold(title)));
        return titles.size();
    }

    void fold(TitleId title) {
        tallies.fold(title).ifPresent(folded -> tallies.saveScore(title, scorecard(folded)));
    }

    AudienceScorecard scorecard(TallyStore.Folded folded) {
        return AudienceScorecard.of(
                folded.tally().all(),
                folded.tally().verified(),
                folded.theatrical(),
                size(folded.kind(), folded.releaseSize()),
                policy,
                folded.before());
    }

    private static ReleaseSize size(String kind, @Nullable String releaseSize) {
        return switch (kind) {
            case "series" -> ReleaseSize.SERIES;
            case "season" -> ReleaseSize.SEASON;
            case "episode" -> ReleaseSize.EPISODE;
            default ->
                releaseSize == null ? ReleaseSize.UNKNOWN : ReleaseSize.valueOf(releaseSize.toUpperCase(Locale.ROOT));
        };
    }
}
