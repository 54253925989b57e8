package app.matinee.audience;

import app.matinee.catalog.TitleId;
import app.matinee.platform.changes.ChangeLog;
import java.util.Iterator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in ratings and written reviews in bulk: everything or, if it fails, nothing. */
@Component
public class RatingDeliveries {
    private final RatingDeliveryStore store;
    private final TallyStore tallies;
    private final AudienceScores scores;
    private final ChangeLog changes;

    RatingDeliveries(RatingDeliveryStore store, TallyStore tallies, AudienceScores scores, ChangeLog changes) {
        this.store = store;
        this.tallies = tallies;
        this.scores = scores;
        this.changes = changes;
    }

    /**
     * Streams ratings to the database, merges them and folds the tallies of the titles they touch.
     *
     * <p>An account's rating that is there already takes the delivered value; delivered twice in one go, the last counts.
     *
     * @return how many ratings were new
     */
    @Transactional
    public long deliver(Iterator<DeliveredRating> ratings) {
        store.stage(ratings);
        store.choose();
        var titles = store.touched();
        tallies.lock(titles);
        var added = store.merge();
        titles.forEach(scores::fold);
        changes.record("title", titles.stream().map(TitleId::value).toList());
        return added;
    }
}
