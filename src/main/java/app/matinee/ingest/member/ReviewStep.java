package app.matinee.ingest.member;

import app.matinee.accounts.AccountId;
import app.matinee.audience.BroughtReview;
import app.matinee.audience.BroughtReviews;
import app.matinee.audience.OnConflict;
import app.matinee.audience.ReviewId;
import app.matinee.audience.TakenRating.Outcome;
import app.matinee.audience.TakenReview;
import app.matinee.catalog.TitleId;
import app.matinee.ingest.member.TakingStore.Taken;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings reviews, one for each title. */
@Component
class ReviewStep implements Step {
    private final TakingStore store;
    private final BroughtReviews reviews;

    ReviewStep(TakingStore store, BroughtReviews reviews) {
        this.store = store;
        this.reviews = reviews;
    }

    @Override
    public Saying what() {
        return Saying.REVIEW;
    }

    @Override
    @Transactional
    public void take(AccountId account, UploadId upload, OnConflict rule) {
        Map<TitleId, Taken> latest = new LinkedHashMap<>();
        store.rows(upload, Saying.REVIEW).stream()
                .filter(row -> row.outcome() == null)
                .forEach(row -> {
                    var earlier = latest.put(row.title(), row);
                    if (earlier != null) {
                        store.note(upload, List.of(earlier.number()), "same");
                    }
                });
        var brought = latest.values().stream()
                .map(row -> new BroughtReview(row.title(), row.text(), row.spoiler(), row.at()))
                .toList();
        for (var taken : reviews.take(account, brought, rule)) {
            var row = Objects.requireNonNull(latest.get(taken.title())).number();
            store.noteReview(upload, row, taken.review().value(), taken.revision());
            store.note(upload, List.of(row), taken.outcome().name().toLowerCase(Locale.ROOT));
        }
    }

    @Override
    @Transactional
    public void takeBack(AccountId account, UploadId upload) {
        var written = store.rows(upload, Saying.REVIEW).stream()
                .filter(row -> "added".equals(row.outcome()) || "changed".equals(row.outcome()))
                .toList();
        var back = reviews
                .takeBack(account, written.stream().map(ReviewStep::taken).toList())
                .stream()
                .map(review -> review.review().value())
                .toList();
        for (var row : written) {
            store.note(upload, List.of(row.number()), back.contains(row.made()) ? "undone" : "changed_since");
        }
    }

    private static TakenReview taken(Taken row) {
        return new TakenReview(
                row.title(),
                Outcome.valueOf(Objects.requireNonNull(row.outcome()).toUpperCase(Locale.ROOT)),
                new ReviewId(Objects.requireNonNull(row.made())),
                Objects.requireNonNull(row.revision()));
    }
}
