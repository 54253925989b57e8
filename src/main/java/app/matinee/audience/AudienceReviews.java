package app.matinee.audience;

import app.matinee.accounts.AccountId;
import app.matinee.catalog.TitleId;
import app.matinee.platform.changes.ChangeLog;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what members write about titles, and what others make of it. A title that was merged into another one stands for
 * that.
 */
@Component
public class AudienceReviews {
    /** How long a deleted review can be restored. */
    static final Duration RESTORABLE = Duration.ofDays(1);

    private final OwnReviewStore reviews;
    private final DraftStore drafts;
    private final HelpfulStore helpful;
    private final KeptStarsStore keptStars;
    private final TallyStore tallies;
    private final Releases releases;
    private final ChangeLog changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AudienceReviews(
            OwnReviewStore reviews,
            DraftStore drafts,
            HelpfulStore helpful,
            KeptStarsStore keptStars,
            TallyStore tallies,
            Releases releases,
            ChangeLog changes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reviews = reviews;
        this.drafts = drafts;
        this.helpful = helpful;
        this.keptStars = keptStars;
        this.tallies = tallies;
        this.releases = releases;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Publishes a member's only review of a title, or changes it; the draft is dropped then. Sent twice it is there
     * once. A deleted review comes back with the new wording and keeps its history.
     *
     * @param revision the one that the member saw while writing; 0 for none or a deleted one
     * @throws NotReleasedException before the title's first release anywhere, unless the settings allow it
     */
    @Transactional
    public Saved save(AccountId account, TitleId title, ReviewText text, boolean spoiler, int revision) {
        var open = releases.open(title);
        reviews.lock(account, open);
        var current = reviews.find(account, open);
        var now = clock.instant();
        if (current.isEmpty()) {
            var id = reviews.insert(account, open, text, spoiler, now);
            events.publishEvent(new ReviewWritten(id, account, open));
            return published(account, open, 1, new Saved.Kept(id, 1));
        }
        var before = current.get();
        var stands = before.deletedAt() == null;
        if (stands && before.body().equals(text.text()) && before.spoiler() == spoiler) {
            return published(account, open, 0, new Saved.Kept(before.id(), before.revision()));
        }
        if (revision != (stands ? before.revision() : 0)) {
            return new Saved.Overtaken(before);
        }
        reviews.change(before.id(), text, spoiler, now);
        return published(
                account, open, stands || before.hidden() ? 0 : 1, new Saved.Kept(before.id(), before.revision() + 1));
    }

    private Saved published(AccountId account, TitleId title, int added, Saved.Kept kept) {
        drafts.delete(account, title);
        count(title, added);
        return kept;
    }

    private void count(TitleId title, int added) {
        if (added != 0) {
            tallies.addReviews(title, added);
        }
        changes.record("title", title.value());
    }

    /** Takes a member's review from view; for a day it can be restored. Without one nothing happens. */
    @Transactional
    public void delete(AccountId account, TitleId title) {
        reviews.delete(account, title, clock.instant()).ifPresent(counted -> count(title, -counted));
    }

    /**
     * Restores a deleted review with its date, its history and what others found of it.
     *
     * @return whether it is there again; not after a day
     */
    @Transactional
    public boolean restore(AccountId account, TitleId title) {
        var restored = reviews.restore(account, title, clock.instant().minus(RESTORABLE));
        restored.ifPresent(counted -> count(title, counted));
        return restored.isPresent();
    }

    /** Removes for good what was deleted more than a day ago; returns how many reviews went. */
    @Transactional
    public int purge() {
        return reviews.purge(clock.instant().minus(RESTORABLE));
    }

    /** Returns all wordings of a member's review, the newest first; none without a review. */
    public List<Revision> history(AccountId account, TitleId title) {
        return reviews.history(account, title);
    }

    /**
     * Keeps what a member has typed; empty text drops the draft.
     *
     * @param revision the one that the member saw while writing; 0 for none or a deleted one
     * @return whether it was kept; not if the review was changed elsewhere in the meantime
     */
    @Transactional
    public boolean saveDraft(AccountId account, TitleId title, DraftText text, boolean spoiler, int revision) {
        if (text.text().isBlank()) {
            drafts.delete(account, title);
            return true;
        }
        return drafts.put(account, title, text, spoiler, revision, clock.instant());
    }

    /** Drops a member's draft; without one nothing happens. */
    @Transactional
    public void dropDraft(AccountId account, TitleId title) {
        drafts.delete(account, title);
    }

    /**
     * Shows everybody no stars beside a member's reviews, or shows them again; the rating itself counts as before.
     *
     * @param title of which review; null of all, those to come included
     */
    @Transactional
    public void keepStars(AccountId account, @Nullable TitleId title, boolean isKept) {
        if (isKept) {
            keptStars.put(account, title);
        } else {
            keptStars.remove(account, title);
        }
    }

    /**
     * Notes that a member finds another's review helpful, or takes that back; done twice it counts once. A review that is
     * not shown stays as it is.
     *
     * @throws OwnReviewException if it is the member's own
     */
    @Transactional
    public void mark(AccountId account, ReviewId review, boolean isHelpful) {
        reviews.author(review).ifPresent(author -> {
            if (author.equals(account)) {
                throw new OwnReviewException();
            }
            helpful.mark(account, review, isHelpful, clock.instant());
            events.publishEvent(new ReviewMarked(review, account, isHelpful));
        });
    }
}
