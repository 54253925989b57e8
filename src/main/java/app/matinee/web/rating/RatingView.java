package app.matinee.web.rating;

import app.matinee.platform.html.Page;
import app.matinee.web.component.MyRatingView;
import app.matinee.web.layout.SiteChrome;

/** Says why a rating could not be taken, and asks for another. */
public record RatingView(SiteChrome chrome, MyRatingView mine) implements Page {

    @Override
    public String template() {
        return "rating/rating.jte";
    }
}
