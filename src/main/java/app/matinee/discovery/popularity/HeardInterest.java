package app.matinee.discovery.popularity;

import app.matinee.audience.ReviewWritten;
import app.matinee.audience.TitleRated;
import app.matinee.catalog.TitleMerged;
import app.matinee.lists.TitleListed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears what members do with titles, and which titles turn out to be one. */
@Component
class HeardInterest {
    private final Demand demand;

    HeardInterest(Demand demand) {
        this.demand = demand;
    }

    @EventListener
    void rated(TitleRated event) {
        demand.shown(event.account(), event.title(), Interest.RATED);
    }

    @EventListener
    void reviewed(ReviewWritten event) {
        demand.shown(event.author(), event.title(), Interest.REVIEWED);
    }

    @EventListener
    void listed(TitleListed event) {
        demand.shown(event.account(), event.title(), Interest.LISTED);
    }

    // A split leaves it: nobody knows what the interest was in, and in some weeks it has faded.
    @EventListener
    void merged(TitleMerged event) {
        demand.pass(event.gone(), event.kept());
    }
}
