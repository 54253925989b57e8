package app.matinee.criticism;

import app.matinee.catalog.TitleMerged;
import app.matinee.catalog.TitleSplit;
import app.matinee.criticism.MergedReviewStore.Merge;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Moves critics' reviews along when titles are merged, and back when they are split. A review that both titles have
 * counts once; the other one stays with the title that is gone, where it does not count.
 */
@Component
class MergedReviews {
    private final DeliveryMergeStore deliveries;
    private final MergedReviewStore store;
    private final Scorecards scorecards;

    MergedReviews(DeliveryMergeStore deliveries, MergedReviewStore store, Scorecards scorecards) {
        this.deliveries = deliveries;
        this.store = store;
        this.scorecards = scorecards;
    }

    @EventListener
    void merge(TitleMerged event) {
        var merge = new Merge(event.merge(), event.kept().value(), event.gone().value());
        deliveries.lock();
        store.record(merge);
        store.moveConsensus(merge);
        store.move(merge);
        scorecards.compute(merge.titles());
    }

    @EventListener
    void split(TitleSplit event) {
        var merge =
                new Merge(event.merge(), event.kept().value(), event.restored().value());
        deliveries.lock();
        store.returnConsensus(merge);
        store.moveBack(merge);
        store.forget(merge);
        scorecards.compute(merge.titles());
    }

    /** Lets what merged titles had displaced come forward where there is room for it now; returns all titles touched. */
    List<Long> settle(List<Long> titles) {
        store.mergesOf(titles).forEach(store::move);
        return store.withPartners(titles);
    }
}
