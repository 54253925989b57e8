package app.matinee.community;

import app.matinee.accounts.AccountId;
import app.matinee.accounts.Blocks;
import app.matinee.accounts.Member;
import app.matinee.values.Page;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who follows whom, and who wants to hear or see nothing of whom. Whatever is done twice is done once. */
@Component
public class Following {
    /** How many others one member can follow, so that a feed stays quick. */
    public static final int MOST = 2_000;

    private final FollowStore store;
    private final Blocks blocks;
    private final Notifier notifier;
    private final Clock clock;

    Following(FollowStore store, Blocks blocks, Notifier notifier, Clock clock) {
        this.store = store;
        this.blocks = blocks;
        this.notifier = notifier;
        this.clock = clock;
    }

    /**
     * Follows somebody, and tells them so the first time.
     *
     * @param other whose profile the follower sees
     * @return whether the follower follows them now; not oneself, and not more than {@link #MOST}
     */
    @Transactional
    public boolean follow(AccountId follower, AccountId other) {
        if (follower.equals(other) || store.count(follower) >= MOST) {
            return false;
        }
        if (store.put(follower, other, clock.instant())) {
            notifier.newFollower(other, follower);
        }
        return true;
    }

    /** Stops following; the other one may unfollow for a follower, too, which removes a follower. */
    @Transactional
    public void unfollow(AccountId follower, AccountId other) {
        store.remove(follower, other);
        notifier.forgetFollower(other, follower);
    }

    /** Keeps two members apart: neither sees the other, and neither follows the other any more. */
    @Transactional
    public void block(AccountId by, AccountId other) {
        blocks.block(by, other);
        unfollow(by, other);
        unfollow(other, by);
        notifier.forget(by, other);
        notifier.forget(other, by);
    }

    /** Takes a block back; who followed whom before is not restored. */
    @Transactional
    public void unblock(AccountId by, AccountId other) {
        blocks.lift(by, other);
    }

    /** Keeps what somebody does out of a member's feed and notifications; they don't learn of it. */
    @Transactional
    public void mute(AccountId by, AccountId other) {
        store.mute(by, other, clock.instant());
    }

    @Transactional
    public void unmute(AccountId by, AccountId other) {
        store.unmute(by, other);
    }

    /** Returns those who follow a member, the last first; members whom not everybody sees are left out for others. */
    public Page<Member> followers(PublicProfile profile, Page.Request page) {
        return store.followers(profile.member().id(), profile.isOwn(), page);
    }

    /** Returns those whom a member follows, the last first; likewise. */
    public Page<Member> following(PublicProfile profile, Page.Request page) {
        return store.following(profile.member().id(), profile.isOwn(), page);
    }

    /** Returns whom a member has muted, the last first. */
    public List<Member> muted(AccountId by) {
        return store.muted(by);
    }

    /** Returns whom a member has blocked, the last first. */
    public List<Member> blocked(AccountId by) {
        return blocks.of(by);
    }
}
