package app.matinee.discovery.likeness;

import app.matinee.catalog.TitleMerged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps what a member did not want unwanted when it is merged into another title. A split takes nothing back. */
@Component
class MergedUnwanted {
    private final UnwantedStore store;

    MergedUnwanted(UnwantedStore store) {
        this.store = store;
    }

    @EventListener
    void merge(TitleMerged event) {
        store.copy(event.gone(), event.kept());
    }
}
