package app.matinee.audience;

import app.matinee.catalog.TitleMerged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the stars of whoever kept those of either title when two are merged; a split changes nothing. */
@Component
class MergedKeptStars {
    private final KeptStarsStore store;

    MergedKeptStars(KeptStarsStore store) {
        this.store = store;
    }

    @EventListener
    void merge(TitleMerged event) {
        store.copy(event.gone(), event.kept());
    }
}
