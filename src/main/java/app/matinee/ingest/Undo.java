package app.matinee.ingest;

import app.matinee.audience.RatingDeliveries;
import app.matinee.catalog.ImportRun;
import app.matinee.catalog.ImportRuns;
import app.matinee.criticism.ReviewDeliveries;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes an import back, from the top: ratings and reviews first, since titles that carry some stay. */
@Component
class Undo {
    private final RatingDeliveries ratings;
    private final ReviewDeliveries reviews;
    private final ImportRuns runs;

    Undo(RatingDeliveries ratings, ReviewDeliveries reviews, ImportRuns runs) {
        this.ratings = ratings;
        this.reviews = reviews;
        this.runs = runs;
    }

    /** Returns what was done; empty if there is no such import or it was undone before. */
    Optional<Undone> undo(int run) {
        return runs.find(run)
                .filter(found -> found.state() != ImportRun.State.UNDONE)
                .map(found -> {
                    var rated = ratings.undo(run);
                    var reviewed = reviews.undo(run);
                    var undone = runs.undo(run);
                    return new Undone(
                            undone.titles(), undone.gone(), undone.kept(), reviewed.removed(), rated.removed());
                });
    }
}
