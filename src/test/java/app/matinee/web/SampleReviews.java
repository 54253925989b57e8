package app.matinee.web;

import app.matinee.web.component.AudienceReviewCard;
import app.matinee.web.component.ClampedText;
import app.matinee.web.component.CriticReviewCard;
import app.matinee.web.component.FilterLink;
import app.matinee.web.component.Link;
import app.matinee.web.component.PageLinks;
import app.matinee.web.component.ReviewMark;
import app.matinee.web.component.StarsView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes up reviews: the facts of the reference page without quotes, and invented critics with them. */
final class SampleReviews {
    static final List<CriticReviewCard> CRANES = List.of(
            fact(ReviewMark.FRESH, "David Fear", true, "Time Out", "6/6", "Jan 18, 2008", "2008-01-18"),
            fact(ReviewMark.ROTTEN, "Dave Kehr", true, "Chicago Reader", null, "Jan 19, 2007", "2007-01-19"),
            fact(ReviewMark.FRESH, "Bosley Crowther", true, "New York Times", "4.5/5", "Dec 8, 2003", "2003-12-08"),
            fact(ReviewMark.FRESH, "Wael Khairy", false, "The Cinephile Fix", null, "Sep 23, 2022", "2022-09-23"),
            fact(
                    ReviewMark.FRESH,
                    "John Beaufort",
                    false,
                    "Christian Science Monitor",
                    null,
                    "Aug 17, 2022",
                    "2022-08-17"),
            fact(ReviewMark.FRESH, "Nicholas Bell", false, "IONCINEMA.com", "5/5", "Jul 31, 2020", "2020-07-31"));

    static final List<CriticReviewCard> INVENTED = List.of(
            quoted(
                    ReviewMark.FRESH,
                    "Marguerite Oyelaran",
                    true,
                    "The Lantern Review",
                    "A camera that runs, stumbles and gets up again, as if it had lost someone in the crowd.",
                    "5/5"),
            quoted(
                    ReviewMark.ROTTEN,
                    "Tobias Quint",
                    false,
                    "Reel & Ruin",
                    "Handsome to a fault: every tear is lit like a chandelier.",
                    "2.5/4"),
            quoted(
                    ReviewMark.FRESH,
                    "Ikumi Harada",
                    false,
                    "Matinee Idle",
                    "The staircase alone would be reason enough. That it is followed by a goodbye nobody gets to say makes it unbearable, and great; I have watched it eleven times and have yet to see the end of it dry-eyed.",
                    "A-"),
            fact(ReviewMark.FRESH, "Aurelio Santacruz", false, "Provincial Screen", "B+", "Mar 2, 2019", "2019-03-02"),
            new CriticReviewCard(
                    ReviewMark.FRESH,
                    "Fresh",
                    new Link("ليلى منصور", "/critic.html"),
                    false,
                    new Link("شاشة الجمعة", "/publication.html"),
                    "فيلم يعرف أن الوداع أقسى من الحرب.",
                    "ar",
                    "4/5",
                    "May 11, 2018",
                    "2018-05-11",
                    "https://example.org/review",
                    null),
            new CriticReviewCard(
                    ReviewMark.ROTTEN,
                    "Rotten",
                    null,
                    false,
                    new Link("The Evening Register of Upper Wallingford and the Marshes", "/publication.html"),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null));

    static final List<AudienceReviewCard> AUDIENCE = List.of(
            audience(
                    "Ekaterina P",
                    10,
                    "10/02/23",
                    "2023-10-02",
                    "I saw it with my grandmother, who had seen it in Kharkiv in 1958. She remembered every shot. We did not talk on the way home.",
                    null,
                    false),
            audience(
                    "bill t",
                    7,
                    "08/14/23",
                    "2023-08-14",
                    "Great camera, thin plot. Worth it for the farewell at the station, which I had seen quoted a dozen times without knowing where it came from.\n\nThe second half drags whenever Boris is not on the screen (he mostly is not), and the music tells you what to feel a beat before you feel it. Still: three and a half stars for the camera, the camera, the camera. See it large or wait until you can.\n\nSound on the disc is mono and a little thin.",
                    null,
                    false),
            audience(
                    "Noor A",
                    9,
                    "06/30/23",
                    "2023-06-30",
                    "He does not come back. She gives her flowers away to strangers at the station.",
                    null,
                    true),
            audience("Jean-Luc M", 6, "05/19/23", "2023-05-19", "Fine.", "Ticket checked", false),
            audience(
                    "María José de la F",
                    8,
                    "02/01/23",
                    "2023-02-01",
                    "Every frame could be hung on a wall, and then somebody runs through it.",
                    null,
                    false),
            audience("יעל כ", 10, "01/12/23", "2023-01-12", "סרט שאי אפשר לשכוח.", null, false));

    private SampleReviews() {}

    static CriticReviewCard fact(
            ReviewMark mark,
            String critic,
            boolean top,
            String outlet,
            @Nullable String rated,
            String day,
            String iso) {
        return card(mark, critic, top, outlet, null, rated, day, iso, null);
    }

    static CriticReviewCard quoted(
            ReviewMark mark, String critic, boolean top, String outlet, String quote, String rated) {
        return card(mark, critic, top, outlet, quote, rated, "Apr 9, 2020", "2020-04-09", null);
    }

    static CriticReviewCard about(SampleFilms.Film film, ReviewMark mark, @Nullable String quote) {
        return card(
                mark,
                null,
                false,
                "Matinee Idle",
                quote,
                "B+",
                "Apr 9, 2020",
                "2020-04-09",
                new Link(film.name(), film.href()));
    }

    private static CriticReviewCard card(
            ReviewMark mark,
            @Nullable String critic,
            boolean top,
            String outlet,
            @Nullable String quote,
            @Nullable String rated,
            String day,
            String iso,
            @Nullable Link title) {
        return new CriticReviewCard(
                mark,
                mark == ReviewMark.FRESH ? "Fresh" : "Rotten",
                critic == null ? null : new Link(critic, "/critic.html"),
                top,
                new Link(outlet, "/publication.html"),
                quote,
                null,
                rated,
                day,
                iso,
                "https://example.org/review",
                title);
    }

    private static AudienceReviewCard audience(
            String author,
            int halves,
            String day,
            String iso,
            String text,
            @Nullable String verified,
            boolean spoiler) {
        String stars = (halves % 2 == 0 ? halves / 2 + "" : halves / 2 + ".5");
        return new AudienceReviewCard(
                new Link(author, "/user.html"),
                new StarsView(halves, "Rated " + stars + " out of 5 stars"),
                day,
                iso,
                ClampedText.of(text, 240),
                spoiler,
                verified,
                halves > 7 ? "12 members found this helpful" : null,
                "/review.html");
    }

    static PageLinks pages() {
        return new PageLinks(
                "21–40 of 255",
                "?page=1",
                "?page=3",
                List.of(
                        new PageLinks.Numbered("1", "?page=1", false),
                        new PageLinks.Numbered("2", "?page=2", true),
                        new PageLinks.Numbered("3", "?page=3", false),
                        new PageLinks.Numbered("…", null, false),
                        new PageLinks.Numbered("13", "?page=13", false)));
    }

    static PageLinks onePage() {
        return new PageLinks("1–6 of 6", null, null, List.of());
    }

    static List<FilterLink> choices() {
        return List.of(
                new FilterLink("All", "?", true, "27"),
                new FilterLink("Top Critics", "?top", false, "6"),
                new FilterLink("Fresh", "?fresh", false, "26"),
                new FilterLink("Rotten", "?rotten", false, "1"));
    }

    static List<FilterLink> orders() {
        return List.of(
                new FilterLink("Newest", "?", true, null), new FilterLink("Oldest", "?sort=oldest", false, null));
    }
}
