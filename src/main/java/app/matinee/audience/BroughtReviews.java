package app.matinee.audience;

import app.matinee.accounts.AccountId;
import app.matinee.audience.TakenRating.Outcome;
import app.matinee.catalog.TitleId;
import app.matinee.platform.changes.ChangeLog;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in the reviews that a member brings along, and takes them back again. */
@Component
public class BroughtReviews {
    private static final ReviewId NONE = new ReviewId(0);

    private final OwnReviewStore reviews;
    private final BroughtReviewStore brought;
    private final TallyStore tallies;
    private final Releases releases;
    private final ChangeLog changes;
    private final Clock clock;

    BroughtReviews(
            OwnReviewStore reviews,
            BroughtReviewStore brought,
            TallyStore tallies,
            Releases releases,
            ChangeLog changes,
            Clock clock) {
        this.reviews = reviews;
        this.brought = brought;
        this.tallies = tallies;
        this.releases = releases;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Publishes reviews with their own dates, in the order of their titles, so that two runs cannot wait for each other.
     * A deleted review is as good as none. What cannot be a review, such as one with control characters, is refused.
     */
    @Transactional
    public List<TakenReview> take(AccountId account, List<BroughtReview> all, OnConflict rule) {
        return all.stream()
                .sorted(Comparator.comparingLong(review -> review.title().value()))
                .map(review -> take(account, review, rule))
                .toList();
    }

    private TakenReview take(AccountId account, BroughtReview review, OnConflict rule) {
        try {
            var title = releases.open(review.title());
            return take(account, review, title, ReviewText.of(review.text()), rule);
        } catch (NotReleasedException | RefusedTextException e) {
            return new TakenReview(review.title(), Outcome.REFUSED, NONE, 0);
        }
    }

    private TakenReview take(AccountId account, BroughtReview review, TitleId title, ReviewText text, OnConflict rule) {
        reviews.lock(account, title);
        var before = reviews.find(account, title).orElse(null);
        var at = moment(review.at());
        if (before == null || before.deletedAt() != null) {
            brought.forget(account, title);
            var id = reviews.insert(account, title, text, review.spoiler(), at);
            count(title, 1);
            return new TakenReview(review.title(), Outcome.ADDED, id, 1);
        }
        var same = before.body().equals(text.text()) && before.spoiler() == review.spoiler();
        if (same || isKept(before, review, rule)) {
            return new TakenReview(review.title(), same ? Outcome.SAME : Outcome.KEPT, before.id(), before.revision());
        }
        reviews.change(before.id(), text, review.spoiler(), at);
        count(title, 0);
        return new TakenReview(review.title(), Outcome.CHANGED, before.id(), before.revision() + 1);
    }

    private Instant moment(@Nullable Instant at) {
        var now = clock.instant();
        var said = Objects.requireNonNullElse(at, now);
        return said.isAfter(now) ? now : said;
    }

    private static boolean isKept(OwnReview before, BroughtReview review, OnConflict rule) {
        var since = Objects.requireNonNullElse(before.editedAt(), before.writtenAt());
        var at = review.at();
        return switch (rule) {
            case KEEP -> true;
            case TAKE -> false;
            case NEWER -> at == null || !at.isAfter(since);
        };
    }

    private void count(TitleId title, int difference) {
        if (difference != 0) {
            tallies.addReviews(title, difference);
        }
        changes.record("title", title.value());
    }

    /**
     * Takes back what was written, and puts the wording before it in its place. A review that was changed since stays.
     *
     * @return those that are as they were before
     */
    @Transactional
    public List<TakenReview> takeBack(AccountId account, List<TakenReview> written) {
        return written.stream()
                .filter(review -> review.outcome() == Outcome.ADDED || review.outcome() == Outcome.CHANGED)
                .sorted(Comparator.comparingLong(review -> review.title().value()))
                .filter(review -> isBack(account, review))
                .toList();
    }

    private boolean isBack(AccountId account, TakenReview review) {
        var difference = review.outcome() == Outcome.ADDED
                ? brought.remove(account, review.review())
                : brought.putBack(account, review.review(), review.revision());
        difference.ifPresent(counted -> count(review.title(), counted));
        return difference.isPresent();
    }
}
