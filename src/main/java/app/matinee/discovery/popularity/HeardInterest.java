package app.matinee.discovery.popularity;

import app.matinee.audience.ReviewWritten;
import app.matinee.audience.TitleRated;
import app.matinee.lists.TitleListed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears what members do with titles. */
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
}
