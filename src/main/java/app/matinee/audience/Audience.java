package app.matinee.audience;

import app.matinee.accounts.AccountId;
import app.matinee.catalog.TitleId;
import app.matinee.platform.changes.ChangeLog;
import app.matinee.scoring.Stars;
import app.matinee.values.Page;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the audience's ratings, and answers what it says and what that comes to. Each reading call costs one statement. */
@Component
public class Audience {
    private final RatingStore ratings;
    private final AudienceReviewStore reviews;
    private final PermalinkStore permalinks;
    private final MemberStore members;
    private final TallyStore tallies;
    private final AudienceScores scores;
    private final Releases releases;
    private final ChangeLog changes;
    private final ApplicationEventPublisher events;

    Audience(
            RatingStore ratings,
            AudienceReviewStore reviews,
            PermalinkStore permalinks,
            MemberStore members,
            TallyStore tallies,
            AudienceScores scores,
            Releases releases,
            ChangeLog changes,
            ApplicationEventPublisher events) {
        this.ratings = ratings;
        this.reviews = reviews;
        this.permalinks = permalinks;
        this.members = members;
        this.tallies = tallies;
        this.scores = scores;
        this.releases = releases;
        this.changes = changes;
        this.events = events;
    }

    /** Returns the audience's side of a title with at most so many written reviews, newest first. */
    public AudiencePanel panel(TitleId title, int most) {
        return reviews.panel(title, most, scores);
    }

    /** Returns one page of a title's written reviews. */
    public Page<AudienceReview> reviews(
            TitleId title, AudienceReviewFilter filter, AudienceReviewOrder order, Page.Request page) {
        return reviews.page(title, filter, order, page);
    }

    /**
     * Returns what a permalink leads to.
     *
     * @param reader who wants to know whether he or she found it helpful; null for nobody in particular
     */
    public FoundReview review(ReviewId id, @Nullable AccountId reader) {
        return permalinks.find(id, reader);
    }

    /** Returns all that a member said of a title: rating, review and draft. */
    public Mine mine(TitleId title, AccountId account) {
        return members.mine(title, account, releases);
    }

    /** Tells from which day on a title can be rated, by its first release anywhere; null when it can be now. */
    public @Nullable LocalDate opening(@Nullable LocalDate firstRelease) {
        return releases.opening(firstRelease);
    }

    /** Returns one page of a member's ratings, the last given or changed first. */
    public Page<MemberRating> ratingsBy(AccountId account, Page.Request page) {
        return members.ratings(account, page);
    }

    /** Returns one page of a member's reviews that others see, the last written first. */
    public Page<MemberReview> reviewsBy(AccountId account, Page.Request page) {
        return members.reviews(account, page);
    }

    /**
     * Rates a title, or changes the rating: one account has one rating of a title, the newest. A title that was merged
     * into another one stands for that.
     *
     * @throws NotReleasedException before the title's first release anywhere, unless the settings allow it; a title of
     *     which no release is known may be rated
     */
    public void rate(AccountId account, TitleId title, Stars stars) {
        var rated = title;
        while (!ratings.put(account, rated, stars, releases.latest())) {
            rated = releases.open(rated);
        }
        events.publishEvent(new TitleRated(account, rated));
    }

    /** Takes a rating back; one that is not there changes nothing. */
    @Transactional
    public void unrate(AccountId account, TitleId title) {
        if (ratings.remove(account, title)) {
            changes.record("title", title.value());
        }
    }

    /** Tells whether the tally of a title equals a recount of its ratings and reviews; for checks, it reads them all. */
    public boolean isTallyTrue(TitleId title) {
        return tallies.current(title).equals(tallies.recount(title));
    }

    /** Folds all that waits into tallies and brings scores up to date; returns how many titles it touched. */
    public int fold() {
        return scores.foldAll();
    }
}
