package app.matinee.community;

import app.matinee.accounts.AccountId;
import app.matinee.audience.AudienceReviews;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows members to one another, as far as each of them likes. */
@Component
public class Profiles {
    private final ProfileStore store;
    private final AudienceReviews reviews;

    Profiles(ProfileStore store, AudienceReviews reviews) {
        this.store = store;
        this.reviews = reviews;
    }

    /**
     * Returns the profile behind a handle by one statement; nothing when there is none, and likewise when whoever looks may
     * not see it.
     *
     * @param viewer null for somebody who is not signed in
     */
    public Optional<PublicProfile> find(String handle, @Nullable AccountId viewer) {
        return store.find(handle, viewer).filter(profile -> profile.shows(Section.PROFILE));
    }

    /** Returns what a member has chosen. */
    public Privacy privacy(AccountId account) {
        return store.privacy(account);
    }

    /**
     * Changes who sees what of a member, from the next request on. Beside reviews, which everybody sees, stars are shown
     * only while everybody sees the ratings.
     */
    @Transactional
    public void change(AccountId account, Privacy privacy) {
        store.change(account, privacy);
        reviews.keepStars(account, null, !privacy.shows(Section.RATINGS, Nearness.STRANGER));
    }
}
