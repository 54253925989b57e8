package app.matinee.web;

import static app.matinee.web.SampleTitles.chrome;

import app.matinee.platform.html.Page;
import app.matinee.web.about.AboutView;
import app.matinee.web.browse.BrowseView;
import app.matinee.web.cast.CastView;
import app.matinee.web.component.ClampedText;
import app.matinee.web.component.CreditLine;
import app.matinee.web.component.EmptyView;
import app.matinee.web.component.FactRow;
import app.matinee.web.component.Figure;
import app.matinee.web.component.FilterGroup;
import app.matinee.web.component.FilterLink;
import app.matinee.web.component.Link;
import app.matinee.web.component.PersonTile;
import app.matinee.web.component.PosterView;
import app.matinee.web.component.ReviewMark;
import app.matinee.web.component.ScoreState;
import app.matinee.web.critic.CriticView;
import app.matinee.web.critic.PublicationView;
import app.matinee.web.errors.ErrorView;
import app.matinee.web.home.HomeView;
import app.matinee.web.layout.Section;
import app.matinee.web.person.PersonView;
import app.matinee.web.reviews.AudienceReviewsView;
import app.matinee.web.reviews.CriticReviewsView;
import app.matinee.web.scores.ScoresView;
import app.matinee.web.search.SearchView;
import app.matinee.web.sections.ComingView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes up every page there is, by file name. */
final class SamplePages {
    private static final List<Link> BELOW_TITLE =
            List.of(new Link("Movies", "/browse.html"), new Link("The Cranes Are Flying", "/title.html"));
    private static final EmptyView NOTHING = new EmptyView(
            "Nothing fits all of that",
            "No title in the catalogue is certified, silent and by this provider at once. Taking back one filter will show more.",
            List.of(new Link("All movies at home", "/browse.html"), new Link("Search", "/search.html")));

    private SamplePages() {}

    static Map<String, Page> all() {
        Map<String, Page> pages = new LinkedHashMap<>();
        pages.put("title", SampleTitles.cranes());
        pages.put("title-long", SampleTitles.longest());
        pages.put("title-bare", SampleTitles.barest());
        pages.put("index", home());
        pages.put("home-empty", new HomeView(chrome("Matinee"), null, List.of(), empty()));
        pages.put("reviews-critics", criticReviews());
        pages.put("reviews-none", noReviews());
        pages.put("reviews-audience", audienceReviews());
        pages.put("cast", cast(400));
        pages.put("person", person());
        pages.put("critic", critic());
        pages.put("publication", publication());
        pages.put("browse", browse());
        pages.put("browse-none", browseNone());
        pages.put("scores", scores());
        pages.put("search", search());
        pages.put("search-none", searchNone());
        pages.put("coming", coming());
        pages.put(
                "error-404",
                error(
                        404,
                        "There is nothing at this address",
                        "It may have moved, or never been here. A search will find it if it is in the catalogue."));
        pages.put(
                "error-400",
                error(
                        400,
                        "That address does not say what to show",
                        "The page number must be a whole number from 1 on, and this was “ten”."));
        pages.put(
                "error-500",
                error(
                        500,
                        "Something broke",
                        "It is not you. The error has been written down, and trying again in a minute may help."));
        pages.put(
                "error-503",
                error(503, "Back in a moment", "The site is starting, or busy. Please try again in a minute."));
        for (AboutView.Document document : AboutView.Document.values()) {
            pages.put(
                    "about-" + document.name().toLowerCase(Locale.ROOT),
                    new AboutView(chrome(document.text()), document));
        }
        return pages;
    }

    private static Page home() {
        SampleFilms.Film film = SampleFilms.ALL.getFirst();
        return new HomeView(
                chrome("Matinee").describedAs("Reviews and scores of films and series."),
                new HomeView.Feature(
                        "Tonight’s feature",
                        film.name(),
                        null,
                        film.href(),
                        "1957 · 1h 35m · Romance, Drama, War",
                        PosterView.typographic(film.poster()),
                        "A love story told by a camera that cannot stand still, and a war film in which the war is mostly somewhere else.",
                        SampleScores.score(ScoreState.FRESH, "Tomatometer", "Fresh", 96, "27 Reviews"),
                        SampleScores.score(ScoreState.HOT, "Popcornmeter", "Hot", 93, "2,500+ Ratings")),
                List.of(
                        SampleTitles.rail("popular", "Most Popular at Home Now", 1, 14),
                        SampleTitles.rail("theatres", "In Theatres", 15, 14),
                        SampleTitles.rail("certified", "Certified Fresh", 29, 14),
                        SampleTitles.rail("tv", "TV Shows", 43, 21)),
                null);
    }

    private static EmptyView empty() {
        return new EmptyView(
                "The programme is empty",
                "No title has been imported yet. The operator fills the catalogue with one command.",
                List.of(new Link("How scores work", "/about-scores.html")));
    }

    private static Page criticReviews() {
        return new CriticReviewsView(
                chrome("Critics Reviews: The Cranes Are Flying")
                        .in(Section.MOVIES)
                        .below(BELOW_TITLE),
                SampleTitles.heading(),
                SampleReviews.choices(),
                SampleReviews.orders(),
                Stream.concat(SampleReviews.INVENTED.stream(), SampleReviews.CRANES.stream())
                        .toList(),
                SampleReviews.pages(),
                null);
    }

    private static Page noReviews() {
        return new CriticReviewsView(
                chrome("Rotten Critics Reviews").below(BELOW_TITLE),
                SampleTitles.heading(),
                SampleReviews.choices(),
                SampleReviews.orders(),
                List.of(),
                SampleReviews.onePage(),
                new EmptyView(
                        "No rotten reviews",
                        "Every critic who wrote about it liked it.",
                        List.of(new Link("All reviews", "/reviews-critics.html"))));
    }

    private static Page audienceReviews() {
        return new AudienceReviewsView(
                chrome("Audience Reviews: The Cranes Are Flying")
                        .in(Section.MOVIES)
                        .below(BELOW_TITLE),
                SampleTitles.heading(),
                List.of(new FilterLink("All", "?", true, "255"), new FilterLink("Verified", "?verified", false, "31")),
                SampleReviews.orders(),
                SampleScores.stars(),
                SampleReviews.AUDIENCE,
                SampleReviews.pages(),
                null);
    }

    private static Page cast(int people) {
        List<PersonTile> crowd = IntStream.rangeClosed(1, people)
                .mapToObj(number -> SampleTitles.person(
                        "Extra Number " + number,
                        number % 3 == 0 ? "Soldier on the platform, with a very long description" : "Soldier",
                        "EN"))
                .toList();
        return new CastView(
                chrome("Cast & Crew: The Cranes Are Flying").in(Section.MOVIES).below(BELOW_TITLE),
                SampleTitles.heading(),
                people + 8 + " people",
                List.of(
                        new CastView.Department(
                                "directing",
                                "Directing",
                                "1",
                                SampleTitles.cast().subList(5, 6)),
                        new CastView.Department(
                                "writing", "Writing", "1", SampleTitles.cast().subList(6, 7)),
                        new CastView.Department(
                                "cast",
                                "Cast",
                                people + 5 + "",
                                Stream.concat(SampleTitles.cast().stream().limit(5), crowd.stream())
                                        .toList())));
    }

    private static Page person() {
        List<CreditLine> lines = IntStream.of(0, 4, 9, 17, 25, 43, 61)
                .mapToObj(SamplePages::credit)
                .toList();
        return new PersonView(
                chrome("Mikhail Kalatozov"),
                "Mikhail Kalatozov",
                null,
                "MK",
                null,
                "Director, Screenwriter",
                List.of(
                        FactRow.time("Born", "Dec 28, 1903", "1903-12-28"),
                        FactRow.of("Birthplace", "Tiflis"),
                        FactRow.time("Died", "Mar 26, 1973", "1973-03-26"),
                        FactRow.of("Also written", "Михаил Калатозов, მიხეილ კალატოზიშვილი")),
                ClampedText.of(
                        "He began as a driver and a cutter in the Tiflis studio, filmed the mountains as if they moved, fell silent for a decade, and came back with a camera that could climb stairs, cross squares and lean out of windows. "
                                + SampleTitles.SYNOPSIS,
                        300),
                credit(0),
                credit(17),
                List.of(
                        new PersonView.Credits("director", "Director", "7 titles", lines),
                        new PersonView.Credits("screenwriter", "Screenwriter", "2 titles", lines.subList(2, 4))));
    }

    private static CreditLine credit(int index) {
        SampleFilms.Film film = SampleFilms.ALL.get(index);
        return new CreditLine(
                index == 25 ? SampleScores.tooFew() : SampleScores.critics(film.critics()),
                index == 43 ? null : SampleScores.audience(film.audience()),
                film.name(),
                film.lang(),
                film.href(),
                index == 4 ? "also producer" : null,
                film.year());
    }

    private static Page critic() {
        return new CriticView(
                chrome("Ikumi Harada"),
                "Ikumi Harada",
                null,
                "IH",
                true,
                "Top critic since 2019",
                List.of(
                        new Link("Matinee Idle", "/publication.html"),
                        new Link("The Lantern Review", "/publication.html")),
                List.of(
                        new Figure("412", "reviews"),
                        new Figure("71%", "positive"),
                        new Figure("84%", "agree with the Tomatometer")),
                SampleReviews.choices(),
                SampleReviews.orders(),
                List.of(
                        SampleReviews.about(
                                SampleFilms.ALL.get(0),
                                ReviewMark.FRESH,
                                "The staircase alone would be reason enough."),
                        SampleReviews.about(SampleFilms.ALL.get(5), ReviewMark.FRESH, null),
                        SampleReviews.about(
                                SampleFilms.ALL.get(25), ReviewMark.ROTTEN, "A long drive to a short conversation."),
                        SampleReviews.about(SampleFilms.ALL.get(60), ReviewMark.FRESH, null)),
                SampleReviews.pages(),
                null);
    }

    private static Page publication() {
        return new PublicationView(
                chrome("Matinee Idle"),
                "Matinee Idle",
                new Link("matinee-idle.example", "https://example.org"),
                "Approved publication",
                List.of(new Figure("1,204", "reviews"), new Figure("66%", "positive")),
                List.of(
                        new FilterLink("Ikumi Harada", "/critic.html", false, "412"),
                        new FilterLink("Tobias Quint", "/critic.html", false, "208"),
                        new FilterLink("Marguerite Oyelaran", "/critic.html", false, "97"),
                        new FilterLink("ليلى منصور", "/critic.html", false, "12")),
                SampleReviews.choices(),
                SampleReviews.orders(),
                List.of(
                        SampleReviews.about(
                                SampleFilms.ALL.get(8), ReviewMark.FRESH, "Longing, pressed and hung in a wardrobe."),
                        SampleReviews.about(SampleFilms.ALL.get(11), ReviewMark.FRESH, null)),
                SampleReviews.onePage(),
                null);
    }

    private static Page browse() {
        return new BrowseView(
                chrome("Movies at Home").in(Section.MOVIES),
                "Movies at Home",
                paths(),
                filters(),
                sorts(),
                "152 titles",
                SampleTitles.tiles(0, 64),
                SampleReviews.pages(),
                null);
    }

    private static Page browseNone() {
        return new BrowseView(
                chrome("Movies in Theatres").in(Section.MOVIES),
                "Movies in Theatres",
                paths(),
                filters(),
                sorts(),
                "",
                List.of(),
                SampleReviews.onePage(),
                NOTHING);
    }

    private static List<FilterLink> paths() {
        return List.of(
                new FilterLink("In Theatres", "/browse-none.html", false, null),
                new FilterLink("At Home", "/browse.html", true, null),
                new FilterLink("Coming Soon", "/browse.html", false, null),
                new FilterLink("TV Series", "/browse.html", false, null));
    }

    private static List<FilterLink> sorts() {
        return List.of(
                new FilterLink("Popular", "?", true, null),
                new FilterLink("Newest", "?sort=newest", false, null),
                new FilterLink("A–Z", "?sort=a-z", false, null),
                new FilterLink("Critics", "?sort=critics-high", false, null));
    }

    private static List<FilterGroup> filters() {
        return List.of(
                new FilterGroup(
                        "Genre",
                        true,
                        List.of(
                                new FilterLink("Drama", "?genre=drama", true, "98"),
                                new FilterLink("Romance", "?genre=romance", false, "31"),
                                new FilterLink("Science Fiction", "?genre=sf", false, "14"))),
                new FilterGroup(
                        "Critics",
                        true,
                        List.of(new FilterLink("Certified Fresh", "?critics=certified", false, "41"))));
    }

    private static Page scores() {
        List<ScoresView.CountedReview> reviews = Stream.concat(
                        SampleReviews.CRANES.stream(), SampleReviews.INVENTED.stream())
                .map(card -> new ScoresView.CountedReview(
                        card.mark(),
                        card.markWord(),
                        card.critic(),
                        card.top(),
                        card.publication(),
                        card.ratedText(),
                        card.dateText(),
                        card.date(),
                        card.critic() != null,
                        card.critic() == null ? "Does not count: the publication is not approved" : null))
                .toList();
        return new ScoresView(
                chrome("Why this score: The Cranes Are Flying")
                        .in(Section.MOVIES)
                        .below(BELOW_TITLE),
                SampleTitles.heading(),
                "Rules version 1, in force since Jan 1, 2026.",
                SampleScores.CRANES_CRITICS,
                List.of(
                        new ScoresView.Step(
                                "Reviews that count",
                                "27",
                                "By approved critics or for approved publications, not withdrawn"),
                        new ScoresView.Step("Fresh", "26", null),
                        new ScoresView.Step("Share", "26 ÷ 27 = 96.3%", null),
                        new ScoresView.Step("Rounded", "96%", "Half and above goes up"),
                        new ScoresView.Step(
                                "Certified Fresh",
                                "No",
                                "40 reviews are needed for a limited release, and there are 27")),
                "11 reviews count, 1 does not",
                reviews,
                SampleScores.CRANES_AUDIENCE,
                List.of(
                        new ScoresView.Step("Ratings", "2,571", "Newest rating of each member"),
                        new ScoresView.Step("3½ stars or more", "2,391", null),
                        new ScoresView.Step("Share", "93%", null)),
                SampleScores.stars(),
                List.of(
                        "The audience score was held at 93% from Mar 3 to Mar 9, 2026, while unusual activity was looked into."),
                List.of(new Link("JSON", "?format=json"), new Link("CSV", "?format=csv")));
    }

    private static Page search() {
        List<SearchView.Hit> titles = IntStream.of(0, 62, 5)
                .mapToObj(SampleFilms.ALL::get)
                .map(film -> new SearchView.Hit(
                        film.name(),
                        film.lang(),
                        film.href(),
                        film.year() + ", " + film.director(),
                        PosterView.typographic(film.poster()),
                        null,
                        SampleScores.critics(film.critics()),
                        SampleScores.audience(film.audience())))
                .toList();
        return new SearchView(
                chrome("Search: cranes").notIndexed().searching("cranes"),
                "cranes",
                "5 results",
                List.of(
                        new SearchView.Group(
                                "titles", "Movies and series", "3", titles, new Link("All titles", "?kind=title")),
                        new SearchView.Group(
                                "people",
                                "People",
                                "2",
                                List.of(
                                        new SearchView.Hit(
                                                "Lionel Crane", null, "/person.html", "Writer", null, "LC", null, null),
                                        new SearchView.Hit(
                                                "Ichabod Cranes", null, "/person.html", null, null, "IC", null, null)),
                                null)),
                null);
    }

    private static Page searchNone() {
        return new SearchView(
                chrome("Search: zzyzx").notIndexed().searching("zzyzx"),
                "zzyzx",
                "0 results",
                List.of(),
                new EmptyView(
                        "Nothing by that name",
                        "Try fewer letters, the original title, or the name of somebody who made it.",
                        List.of(new Link("Movies at home", "/browse.html"), new Link("TV series", "/browse.html"))));
    }

    static Page searching(String query) {
        return new SearchView(chrome("Search").searching(query), query, "0 results", List.of(), NOTHING);
    }

    private static Page coming() {
        return new ComingView(
                chrome("Showtimes").in(Section.SHOWTIMES),
                "Showtimes",
                "Which cinema near you plays what tonight, in which language and format, and where to buy the ticket.",
                List.of(
                        new ComingView.Part("Near you", "By place or by your position, which never leaves this page."),
                        new ComingView.Part(
                                "Day by day",
                                "A strip of days, times in the cinema’s own zone, and what starts within the hour first."),
                        new ComingView.Part(
                                "Told apart",
                                "Dubbed, subtitled or original; 35 mm, IMAX or plain: each screening says what it is.")),
                List.of(new Link("Movies at home", "/browse.html"), new Link("TV series", "/browse.html")));
    }

    private static Page error(int status, String heading, String text) {
        return new ErrorView(
                chrome(heading).notIndexed(),
                status,
                heading,
                text,
                status == 404,
                status == 503
                        ? List.of()
                        : List.of(new Link("Front page", "/index.html"), new Link("Movies at home", "/browse.html")),
                status == 500 ? "k3x9-7fqa" : null);
    }
}
