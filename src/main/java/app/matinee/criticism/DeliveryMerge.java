package app.matinee.criticism;

import app.matinee.criticism.ReviewDeliveries.Rejected;
import app.matinee.criticism.ReviewDeliveries.Settings;
import app.matinee.platform.changes.ChangeLog;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Merges what was delivered: titles first, then critics and outlets, then the reviews, then the scores. */
@Component
class DeliveryMerge {
    private final DeliveryMergeStore store;
    private final ToldReviewStore told;
    private final ByLines byLines;
    private final Scorecards scorecards;
    private final ChangeLog changes;

    DeliveryMerge(
            DeliveryMergeStore store, ToldReviewStore told, ByLines byLines, Scorecards scorecards, ChangeLog changes) {
        this.store = store;
        this.told = told;
        this.byLines = byLines;
        this.scorecards = scorecards;
        this.changes = changes;
    }

    DeliveryReport merge(Settings settings, Consumer<Rejected> rejected) {
        store.lock();
        store.analyzeDelivered();
        store.findTitles();
        var refused = store.rejectUnknownTitles(settings.source(), rejected);
        byLines.settle(settings);
        store.resolve(settings.source());
        var unchanged = store.known();
        var run = settings.run();
        if (run != null) {
            told.keep(run, settings.source());
        }
        var changed = store.updateChanged(run);
        var added = store.insertNew(settings.source(), settings.demo(), run);
        store.analyze(added);
        var touched = store.touched();
        scorecards.compute(touched);
        changes.record("title", touched);
        return new DeliveryReport(added, changed, unchanged - changed, store.pending(), refused, touched.size());
    }
}
