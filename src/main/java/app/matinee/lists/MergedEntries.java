package app.matinee.lists;

import app.matinee.catalog.TitleMerged;
import app.matinee.catalog.TitleSplit;
import app.matinee.lists.MergedEntryStore.Merge;
import app.matinee.platform.changes.ChangeLog;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Moves what members keep along when titles are merged, and back when they are split. Where both titles were, on a list
 * or a watchlist, the one that is kept stays; the other one makes room, and comes back with the split, unless the member
 * has removed the title meanwhile.
 */
@Component
class MergedEntries {
    private final MergedEntryStore store;
    private final ChangeLog changes;

    MergedEntries(MergedEntryStore store, ChangeLog changes) {
        this.store = store;
        this.changes = changes;
    }

    @EventListener
    void merge(TitleMerged event) {
        var merge = new Merge(event.merge(), event.kept(), event.gone());
        changes.record(Lists.CHANGED, store.lockLists(merge));
        store.makeRoom(merge);
        store.move(merge);
    }

    @EventListener
    void split(TitleSplit event) {
        var merge = new Merge(event.merge(), event.kept(), event.restored());
        changes.record(Lists.CHANGED, store.lockLists(merge));
        store.moveBack(merge);
        store.putBack(merge);
        store.forget(merge);
    }
}
