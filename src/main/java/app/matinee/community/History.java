package app.matinee.community;

import app.matinee.accounts.AccountId;
import app.matinee.audience.AudienceReviews;
import app.matinee.catalog.TitleId;
import app.matinee.values.Page;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists what a member rated and wrote, each by one statement. Titles that the member keeps to themselves are there for
 * the member alone. Whether somebody may see the lists at all is asked of the {@link PublicProfile} before.
 */
@Component
public class History {
    private final HistoryStore store;
    private final KeptTitleStore kept;
    private final AudienceReviews reviews;

    History(HistoryStore store, KeptTitleStore kept, AudienceReviews reviews) {
        this.store = store;
        this.kept = kept;
        this.reviews = reviews;
    }

    /** Returns a page of a member's ratings; with {@code stars}, 1 to 5, only those, half a star with the next whole one. */
    public Page<RatedTitle> ratings(
            PublicProfile profile, RatingOrder order, @Nullable Integer stars, Page.Request page) {
        return store.ratings(profile.member().id(), profile.isOwn(), order, stars, page);
    }

    /** Returns the ratings with most stars that a member gave in a year, in UTC, at most so many; the newest of equal ones. */
    public List<RatedTitle> best(PublicProfile profile, Year year, int most) {
        return store.best(profile.member().id(), profile.isOwn(), year, most);
    }

    /** Returns a page of a member's reviews that are published, the newest first. */
    public Page<WrittenReview> reviews(PublicProfile profile, Page.Request page) {
        return store.reviews(profile.member().id(), profile.isOwn(), page);
    }

    /** Returns those among these titles that the member keeps to themselves. */
    public Set<TitleId> kept(AccountId account, Collection<TitleId> titles) {
        return kept.among(account, titles);
    }

    /**
     * Keeps what a member did with a title from everybody else, or no longer; a review stays on the title's page, without
     * stars.
     */
    @Transactional
    public void keep(AccountId account, TitleId title, boolean isKept) {
        if (isKept) {
            kept.put(account, title);
        } else {
            kept.remove(account, title);
        }
        reviews.keepStars(account, title, isKept);
    }
}
