package app.matinee.audience;

import app.matinee.catalog.TitleId;
import app.matinee.platform.changes.ChangeLog;
import app.matinee.scoring.AudiencePolicy;
import app.matinee.scoring.AudienceScorecard;
import app.matinee.scoring.ReleaseSize;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Folds tallies and says what they come to. */
@Component
class AudienceScores {
    private static final int BATCH = 1_000;

    private final TallyStore tallies;
    private final TallyFoldStore folds;
    private final AudiencePolicy policy;
    private final TransactionOperations transaction;
    private final ChangeLog changes;

    AudienceScores(
            TallyStore tallies,
            TallyFoldStore folds,
            AudienceSettings settings,
            TransactionOperations transaction,
            ChangeLog changes) {
        this.tallies = tallies;
        this.folds = folds;
        this.policy = settings.policy();
        this.transaction = transaction;
        this.changes = changes;
    }

    /**
     * Folds title by title, each in a transaction of its own, so that none waits for another. The change line is also
     * that of the ratings.
     */
    int foldAll() {
        var titles = tallies.open();
        titles.forEach(title -> transaction.executeWithoutResult(status -> foldOne(title)));
        return titles.size();
    }

    private void foldOne(TitleId title) {
        fold(List.of(title));
        changes.record("title", title.value());
    }

    /** Folds titles in the transaction under way, which {@link TallyFoldStore#lock locked} them if they are several. */
    void fold(List<TitleId> titles) {
        for (var from = 0; from < titles.size(); from += BATCH) {
            SequencedMap<TitleId, AudienceScorecard> scorecards = new LinkedHashMap<>();
            folds.fold(titles.subList(from, Math.min(titles.size(), from + BATCH)))
                    .forEach(folded -> scorecards.put(folded.title(), scorecard(folded)));
            folds.save(scorecards);
        }
    }

    AudienceScorecard scorecard(FoldedTally folded) {
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
