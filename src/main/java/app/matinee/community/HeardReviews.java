package app.matinee.community;

import app.matinee.audience.ReviewMarked;
import app.matinee.audience.ReviewWritten;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells members of reviews in the transaction in which they are written or marked. */
@Component
class HeardReviews {
    private final Notifier notifier;

    HeardReviews(Notifier notifier) {
        this.notifier = notifier;
    }

    @EventListener
    void written(ReviewWritten event) {
        notifier.review(event.review().value(), event.author());
    }

    @EventListener
    void marked(ReviewMarked event) {
        if (event.helpful()) {
            notifier.helpful(event.review().value(), event.by());
        } else {
            notifier.noLongerHelpful(event.review().value(), event.by());
        }
    }
}
