package app.matinee.community;

import app.matinee.accounts.AccountId;
import app.matinee.accounts.Bell;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Writes notifications in the transaction of what they are about, and keeps the count of those that wait. */
@Component
class Notifier {
    private final NotificationStore store;
    private final ProfileStore profiles;
    private final Bell bell;
    private final Clock clock;

    Notifier(NotificationStore store, ProfileStore profiles, Bell bell, Clock clock) {
        this.store = store;
        this.profiles = profiles;
        this.bell = bell;
        this.clock = clock;
    }

    void newFollower(AccountId told, AccountId follower) {
        bell.ring(store.newFollower(told, follower, clock.instant()));
    }

    void helpful(long review, AccountId by) {
        bell.ring(store.helpful(review, by, clock.instant()));
    }

    void noLongerHelpful(long review, AccountId by) {
        store.forgetHelpful(review, by).ifPresent(this::recount);
    }

    void review(long review, AccountId author) {
        if (profiles.privacy(author).shows(Section.REVIEWS, Nearness.FOLLOWER)) {
            bell.ring(store.review(review, clock.instant()));
        }
    }

    void forgetFollower(AccountId told, AccountId follower) {
        store.forgetFollower(told, follower);
        recount(told);
    }

    /** Forgets all that somebody was told of somebody else. */
    void forget(AccountId told, AccountId actor) {
        store.forget(told, actor);
        recount(told);
    }

    void seen(AccountId account) {
        store.seen(account, clock.instant());
        bell.leave(account, 0);
    }

    private void recount(AccountId account) {
        bell.leave(account, store.unread(account));
    }
}
