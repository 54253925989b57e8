package app.matinee.web;

import app.matinee.web.component.MyRatingView;
import app.matinee.web.component.StarsView;

/** Makes up what a visitor said of a title. */
final class SampleRatings {
    static final MyRatingView NONE =
            new MyRatingView("/title.html", null, null, "Write a Review", null, null, null, null);
    static final MyRatingView RATED = new MyRatingView(
            "/title.html",
            new StarsView(9, "Rated 4.5 out of 5 stars"),
            null,
            "Edit Review",
            "Your changes to the review are saved as a draft.",
            "/review.html",
            null,
            null);
    static final MyRatingView NOT_YET =
            new MyRatingView("/title.html", null, "Nov 21, 2027", "Write a Review", null, null, null, null);

    private SampleRatings() {}
}
