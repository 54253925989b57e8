package app.matinee.web;

import static app.matinee.web.SampleTitles.chrome;

import app.matinee.platform.html.Page;
import app.matinee.web.browse.BrowseView;
import app.matinee.web.browse.BrowseView.Option;
import app.matinee.web.browse.BrowseView.Options;
import app.matinee.web.component.EmptyView;
import app.matinee.web.component.FilterGroup;
import app.matinee.web.component.FilterLink;
import app.matinee.web.component.Link;
import app.matinee.web.component.PosterView;
import app.matinee.web.layout.Section;
import app.matinee.web.reviews.AudienceReviewsView;
import app.matinee.web.reviews.CriticReviewsView;
import app.matinee.web.scores.ScoresView;
import app.matinee.web.search.Hit;
import app.matinee.web.search.SearchView;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes up lists: reviews, titles, answers to a search, and the ledger behind a score. */
final class SampleLists {
    static final EmptyView NOTHING = new EmptyView(
            "Nothing fits all of that",
            "No title in the catalogue is certified, silent and by this provider at once. Taking back one filter will show more.",
            List.of(new Link("All movies at home", "/browse.html"), new Link("Search", "/search.html")));

    private SampleLists() {}

    static Page criticReviews() {
        return new CriticReviewsView(
                chrome("Critics Reviews: The Cranes Are Flying")
                        .in(Section.MOVIES)
                        .below(SampleTitles.BELOW),
                SampleTitles.heading(),
                SampleReviews.choices(),
                SampleReviews.orders(),
                Stream.concat(SampleReviews.INVENTED.stream(), SampleReviews.CRANES.stream())
                        .toList(),
                SampleReviews.pages(),
                null);
    }

    static Page noReviews() {
        return new CriticReviewsView(
                chrome("Rotten Critics Reviews").below(SampleTitles.BELOW),
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

    static Page audienceReviews() {
        return new AudienceReviewsView(
                chrome("Audience Reviews: The Cranes Are Flying")
                        .in(Section.MOVIES)
                        .below(SampleTitles.BELOW),
                SampleTitles.heading(),
                List.of(new FilterLink("All", "?", true, "255"), new FilterLink("Verified", "?verified", false, "31")),
                SampleReviews.orders(),
                SampleScores.stars(),
                SampleReviews.AUDIENCE,
                SampleReviews.pages(),
                null);
    }

    static Page browse() {
        return new BrowseView(
                chrome("Movies at Home").in(Section.MOVIES),
                "Drama films at home",
                "/browse.html",
                "",
                paths(),
                filters(),
                List.of(new Link("Drama", "/browse.html")),
                "/browse.html",
                List.of("There is no filter value “drahma”, so it was ignored."),
                sorts(),
                "152 titles",
                SampleTitles.tiles(0, 64),
                "/browse.html",
                "?after=x",
                null);
    }

    static Page browseNone() {
        return new BrowseView(
                chrome("Movies in Theatres").in(Section.MOVIES),
                "Movies in Theatres",
                "/browse-none.html",
                "newest",
                paths(),
                filters(),
                List.of(),
                "/browse-none.html",
                List.of(),
                sorts(),
                "",
                List.of(),
                null,
                null,
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

    private static List<Options> filters() {
        return List.of(
                new Options(
                        "Genre",
                        "genre",
                        1,
                        List.of(
                                new Option("drama", "Drama", true, "98"),
                                new Option("romance", "Romance", false, "31"),
                                new Option("sf", "Science Fiction", false, "14"))),
                new Options("Critics", "critics", 0, List.of(new Option("certified", "Certified Fresh", false, "41"))));
    }

    static Page searchNone() {
        return new SearchView(
                chrome("Search: zzyzx").notIndexed().searching("zzyzx"),
                "zzyzx",
                "0 results",
                null,
                null,
                List.of(),
                List.of(),
                new EmptyView(
                        "Nothing by that name",
                        "Try fewer letters, the original title, or the name of somebody who made it.",
                        List.of(new Link("Movies at home", "/browse.html"), new Link("TV series", "/browse.html"))));
    }

    static Page searching(String query) {
        return new SearchView(
                chrome("Search").searching(query), query, "0 results", null, null, List.of(), List.of(), NOTHING);
    }

    static Page search() {
        List<Hit> titles = IntStream.of(0, 62, 5)
                .mapToObj(SampleFilms.ALL::get)
                .map(film -> new Hit(
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
                new Link("cranes", "/search.html"),
                null,
                List.of(new FilterGroup(
                        "Kind",
                        true,
                        List.of(
                                new FilterLink("Films", "?kind=movie", true, "3"),
                                new FilterLink("Series", "?kind=series", false, "1")))),
                List.of(
                        new SearchView.Group("titles", "Movies and series", "3", titles),
                        new SearchView.Group(
                                "people",
                                "People",
                                "2",
                                List.of(
                                        new Hit("Lionel Crane", null, "/person.html", "Writer", null, "LC", null, null),
                                        new Hit(
                                                "Ichabod Cranes",
                                                null,
                                                "/person.html",
                                                null,
                                                null,
                                                "IC",
                                                null,
                                                null)))),
                null);
    }

    static Page scores() {
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
                        .below(SampleTitles.BELOW),
                SampleTitles.heading(),
                "Scored by version 1 of the rules.",
                SampleScores.CRANES_CRITICS,
                List.of(
                        new ScoresView.Step(
                                "Reviews that count",
                                "27",
                                "By approved critics or for approved publications, and not withdrawn"),
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
}
