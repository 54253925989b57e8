package app.matinee.web;

import static app.matinee.web.SampleTitles.chrome;

import app.matinee.platform.html.Page;
import app.matinee.web.about.AboutView;
import app.matinee.web.component.EmptyView;
import app.matinee.web.component.Link;
import app.matinee.web.component.PosterView;
import app.matinee.web.component.ScoreState;
import app.matinee.web.errors.ErrorView;
import app.matinee.web.home.HomeView;
import app.matinee.web.layout.Section;
import app.matinee.web.sections.ComingView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes up every page there is, by file name. */
final class SamplePages {
    private SamplePages() {}

    static Map<String, Page> all() {
        Map<String, Page> pages = new LinkedHashMap<>();
        pages.put("title", SampleTitles.cranes());
        pages.put("title-long", SampleTitles.longest());
        pages.put("title-bare", SampleTitles.barest());
        pages.put("series", SampleSeries.series());
        pages.put("season", SampleSeries.season());
        pages.put("episode", SampleSeries.episode());
        pages.put("index", home());
        pages.put("home-empty", new HomeView(chrome("Matinee"), null, List.of(), empty()));
        pages.put("reviews-critics", SampleLists.criticReviews());
        pages.put("reviews-none", SampleLists.noReviews());
        pages.put("reviews-audience", SampleLists.audienceReviews());
        pages.put("cast", SamplePeople.cast(400));
        pages.put("person", SamplePeople.person());
        pages.put("critic", SamplePeople.critic());
        pages.put("publication", SamplePeople.publication());
        pages.put("browse", SampleLists.browse());
        pages.put("browse-none", SampleLists.browseNone());
        pages.put("scores", SampleLists.scores());
        pages.put("search", SampleLists.search());
        pages.put("search-none", SampleLists.searchNone());
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
                        "Something went wrong",
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
