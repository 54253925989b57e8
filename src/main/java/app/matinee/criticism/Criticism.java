package app.matinee.criticism;

import app.matinee.catalog.TitleId;
import app.matinee.values.Page;
import app.matinee.values.Slug;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers what critics said and what it comes to. Each call costs one statement unless it says otherwise. */
@Component
public class Criticism {
    private final ReviewStore reviews;
    private final ReviewerStore reviewers;
    private final ReviewRegister register;
    private final ScorecardStore scorecardStore;
    private final Scorecards scorecards;

    Criticism(
            ReviewStore reviews,
            ReviewerStore reviewers,
            ReviewRegister register,
            ScorecardStore scorecardStore,
            Scorecards scorecards) {
        this.reviews = reviews;
        this.reviewers = reviewers;
        this.register = register;
        this.scorecardStore = scorecardStore;
        this.scorecards = scorecards;
    }

    /** Returns the critics' side of a title with at most so many reviews, top critics' first, newest first. */
    public CriticsPanel panel(TitleId title, int most) {
        return reviews.panel(title, most);
    }

    /** Returns one page of the reviews of a title that count. */
    public Page<Review> reviews(TitleId title, ReviewFilter filter, ReviewOrder order, Page.Request page) {
        return reviews.page(title, filter, order, page);
    }

    /** Finds a critic. */
    public Optional<ReviewerProfile> critic(Slug slug) {
        return reviewers.critic(slug);
    }

    /**
     * Returns one page of the critics who have a review that counts, by name.
     *
     * @param topOnly whether to leave out who is no top critic today
     */
    public Page<ReviewerProfile> critics(boolean topOnly, Page.Request page) {
        return reviewers.critics(topOnly, page);
    }

    /** Finds a publication. */
    public Optional<ReviewerProfile> publication(Slug slug) {
        return reviewers.publication(slug);
    }

    /** Returns one page of a critic's reviews that count, newest first. */
    public Page<Review> reviewsByCritic(Slug critic, Page.Request page) {
        return reviews.byCritic(critic, page);
    }

    /** Returns one page of the reviews that count in a publication, newest first. */
    public Page<Review> reviewsInPublication(Slug publication, Page.Request page) {
        return reviews.inPublication(publication, page);
    }

    /** Tells the score of every title that has a review that counts, ordered by slug; streams, so that any number fits. */
    @Transactional(readOnly = true)
    public void scores(Consumer<TitleScore> reader) {
        scorecardStore.each(reader);
    }

    /** Adds publications by name, or completes what is known of them; a second time changes nothing. */
    @Transactional
    public void registerPublications(List<PublicationEntry> publications) {
        register.publications(publications);
    }

    /** Adds critics by name, or completes what is known of them; a second time changes nothing. */
    @Transactional
    public void registerCritics(List<CriticEntry> critics) {
        register.critics(critics);
    }

    /** Computes all scorecards anew, in batches that commit on their own; returns how many. */
    public int rescore() {
        return scorecards.computeAll();
    }
}
