package app.matinee.community;

import app.matinee.catalog.TitleMerged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps from others what a member kept from them of either title when two are merged. A split changes nothing: the title
 * that is restored is still kept, and of the other one too little is shown rather than too much.
 */
@Component
class MergedKeptTitles {
    private final KeptTitleStore store;

    MergedKeptTitles(KeptTitleStore store) {
        this.store = store;
    }

    @EventListener
    void merge(TitleMerged event) {
        store.copy(event.gone(), event.kept());
    }
}
