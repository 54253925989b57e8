package app.matinee.audience;

import app.matinee.accounts.AccountId;
import app.matinee.catalog.TitleId;
import app.matinee.platform.changes.ChangeLog;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in the ratings that a member brings along, all at once, and takes them back again. */
@Component
public class BroughtRatings {
    private final RatingStagingStore staging;
    private final RatingDeliveryStore deliveries;
    private final BroughtRatingStore store;
    private final TallyStore tallies;
    private final TallyFoldStore folds;
    private final AudienceScores scores;
    private final Releases releases;
    private final ChangeLog changes;
    private final Clock clock;

    BroughtRatings(
            RatingStagingStore staging,
            RatingDeliveryStore deliveries,
            BroughtRatingStore store,
            TallyStore tallies,
            TallyFoldStore folds,
            AudienceScores scores,
            Releases releases,
            ChangeLog changes,
            Clock clock) {
        this.staging = staging;
        this.deliveries = deliveries;
        this.store = store;
        this.tallies = tallies;
        this.folds = folds;
        this.scores = scores;
        this.releases = releases;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Writes ratings as if the member had given them here; of two of one title the last counts.
     *
     * @return one for each title, in no order
     */
    @Transactional
    public List<TakenRating> take(AccountId account, List<BroughtRating> ratings, OnConflict rule) {
        staging.prepare();
        deliveries.stage(
                ratings.stream().map(rating -> delivered(account, rating)).iterator());
        deliveries.choose();
        var taken = store.weigh(undated(ratings), rule, releases.latest());
        store.leaveOut(taken.stream()
                .filter(rating -> !rating.isWritten())
                .map(TakenRating::title)
                .toList());
        var titles = deliveries.touched();
        folds.lock(titles);
        deliveries.merge(null);
        settle(titles);
        return taken;
    }

    private DeliveredRating delivered(AccountId account, BroughtRating rating) {
        return new DeliveredRating(account, rating.title(), rating.stars(), false, moment(rating), null, false);
    }

    /** What is not dated counts from now on; and nobody has rated in the future. */
    private Instant moment(BroughtRating rating) {
        var now = clock.instant();
        var at = Objects.requireNonNullElse(rating.at(), now);
        return (at.isAfter(now) ? now : at).truncatedTo(ChronoUnit.MICROS);
    }

    private static List<TitleId> undated(List<BroughtRating> ratings) {
        return ratings.stream()
                .filter(rating -> rating.at() == null)
                .map(BroughtRating::title)
                .toList();
    }

    /**
     * Takes back what was written, and puts what stood there before in its place. A rating that was changed since stays.
     *
     * @return the titles whose ratings are as they were before
     */
    @Transactional
    public List<TitleId> takeBack(AccountId account, List<TakenRating> ratings) {
        var written = ratings.stream().filter(TakenRating::isWritten).toList();
        staging.prepare();
        folds.lock(written.stream()
                .map(TakenRating::title)
                .sorted(Comparator.comparingLong(TitleId::value))
                .toList());
        var titles = store.putBack(account, written);
        settle(titles);
        folds.forgetEmpty(titles);
        return titles;
    }

    private void settle(List<TitleId> titles) {
        tallies.leaveMoves();
        scores.fold(titles);
        changes.record("title", titles.stream().map(TitleId::value).toList());
    }
}
