package app.matinee.testing;

import app.matinee.criticism.DeliveredReview;
import app.matinee.criticism.ReviewDeliveries;
import app.matinee.scoring.Sentiment;
import java.time.LocalDate;
import java.util.stream.IntStream;

/** Has invented critics review titles of the {@link Cast}. */
public final class Critics {
    private final Modules modules;

    /** Delivers reviews to these modules, of which {@code criticism} is one. */
    public Critics(Modules modules) {
        this.modules = modules;
    }

    /** Delivers so many reviews of a title, the first of them rotten. */
    public void review(String title, int reviews, int rotten) {
        deliver(title, reviews, rotten, false);
    }

    /** Delivers so many fresh reviews by top critics. */
    public void praise(String title, int reviews) {
        deliver(title, reviews, 0, true);
    }

    private void deliver(String title, int reviews, int rotten, boolean top) {
        try (var delivery = modules.door(ReviewDeliveries.class)
                .open(new ReviewDeliveries.Settings("test", false, false, false, null))) {
            IntStream.range(0, reviews)
                    .mapToObj(number -> review(title, number, number < rotten, top))
                    .forEach(delivery::add);
            delivery.finish(rejected -> {
                throw new IllegalStateException(rejected.reason());
            });
        }
        modules.settle();
    }

    private static DeliveredReview review(String title, int number, boolean rotten, boolean top) {
        return new DeliveredReview(
                number + 2,
                title + "-r" + number,
                Cast.SOURCE,
                title,
                null,
                null,
                "Critic " + number,
                null,
                "The Lantern",
                null,
                rotten ? Sentiment.ROTTEN : Sentiment.FRESH,
                "4/5",
                null,
                null,
                LocalDate.of(2020, 1, 1).plusDays(number),
                null,
                top);
    }
}
