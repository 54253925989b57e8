package app.matinee.web;

import app.matinee.web.component.ClampedText;
import app.matinee.web.component.FactRow;
import app.matinee.web.component.Link;
import app.matinee.web.component.PersonTile;
import app.matinee.web.component.PosterView;
import app.matinee.web.component.RailView;
import app.matinee.web.component.ScoreView;
import app.matinee.web.component.TileView;
import app.matinee.web.component.TitleHeading;
import app.matinee.web.component.WishButton;
import app.matinee.web.layout.Brand;
import app.matinee.web.layout.Section;
import app.matinee.web.layout.SiteChrome;
import app.matinee.web.title.SourcesView;
import app.matinee.web.title.TitleView;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Makes up title pages: the reference film, one with everything long, one with nearly nothing. */
final class SampleTitles {
    static final Brand BRAND = new Brand(
            "Matinee",
            "Tomatometer",
            "Popcornmeter",
            "Certified Fresh",
            "Verified Hot",
            "https://example.org/matinee",
            "Everything here is made up.");
    static final String SYNOPSIS =
            "In Moscow on the eve of war, Veronika and Boris count the cranes above the river and plan a life together. Then"
                    + " he volunteers, a farewell is missed in the crowd, and the letters stop. Alone in a city of blackouts and"
                    + " sirens, she marries his cousin, follows his family to Siberia, and goes on waiting at every station for"
                    + " somebody who may not come, until the day the trains bring the soldiers home.";

    static final List<Link> BELOW =
            List.of(new Link("Movies", "/browse.html"), new Link("The Cranes Are Flying", "/title.html"));

    private SampleTitles() {}

    static SiteChrome chrome(String title) {
        return SiteChrome.of(
                BRAND,
                title,
                "https://matinee.example/" + title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"));
    }

    static TitleView cranes() {
        SampleFilms.Film film = SampleFilms.ALL.getFirst();
        return new TitleView(
                chrome("The Cranes Are Flying (1957)")
                        .in(Section.MOVIES)
                        .describedAs("Reviews, scores, cast and facts of The Cranes Are Flying (1957).")
                        .sharedAs("video.movie", null)
                        .withJsonLd(
                                List.of(
                                        "{\"@context\":\"https://schema.org\",\"@type\":\"Movie\",\"name\":\"The Cranes Are Flying\"}")),
                1,
                film.name(),
                null,
                "Летят журавли",
                "ru",
                "1957",
                "1h 35m",
                "PT1H35M",
                genres("Romance", "Drama", "War"),
                null,
                PosterView.typographic(film.poster()),
                WishButton.unpressed("/m/the-cranes-are-flying", film.name()),
                SampleScores.CRANES_CRITICS,
                SampleScores.CRANES_AUDIENCE,
                "A love story told by a camera that cannot stand still, and a war film in which the war is mostly somewhere else.",
                ClampedText.of(SYNOPSIS, 200),
                SampleReviews.CRANES,
                new Link("View All (27) Critics Reviews", "/reviews-critics.html"),
                SampleReviews.AUDIENCE,
                new Link("View All (255) audience reviews", "/reviews-audience.html"),
                cast(),
                new Link("View all", "/cast.html"),
                sources(),
                "Movie Info",
                facts(),
                null,
                null,
                rail("similar", "More like this", 4, 10),
                rail("popular", "Most Popular at Home Now", 14, 12),
                SampleGallery.PHOTOS,
                SampleRatings.RATED);
    }

    private static SourcesView sources() {
        return new SourcesView(
                List.of(
                        new SourcesView.Source(
                                "TMDB",
                                "https://www.themoviedb.org",
                                List.of(
                                        FactRow.of("Provided", "Name, synopsis, cast, crew"),
                                        FactRow.of("License", "TMDB API terms of use"),
                                        FactRow.time("Updated", "Nov 20, 2026", "2026-11-20"))),
                        new SourcesView.Source(
                                "IMDb",
                                "https://www.imdb.com",
                                List.of(
                                        FactRow.of("Provided", "Year, runtime"),
                                        FactRow.of("Its own rating", "IMDb users: 8.3 of 10, 12,345 votes"),
                                        FactRow.time("Updated", "Nov 23, 2026", "2026-11-23")))),
                List.of("This product uses the TMDB API but is not endorsed or certified by TMDB."));
    }

    static TitleView longest() {
        SampleFilms.Film film = SampleFilms.ALL.get(5);
        return new TitleView(
                chrome(film.name()).in(Section.MOVIES),
                6,
                film.name(),
                null,
                null,
                null,
                "1964",
                "1h 35m",
                "PT1H35M",
                genres("Comedy", "War", "Science Fiction", "Thriller"),
                "PG",
                PosterView.typographic(film.poster()),
                WishButton.unpressed("/m/the-cranes-are-flying", film.name()),
                SampleScores.critics(98),
                SampleScores.audience(97),
                null,
                ClampedText.of(SYNOPSIS + "\n\n" + SYNOPSIS, 200),
                SampleReviews.INVENTED,
                new Link("View All (112) Critics Reviews", "/reviews-critics.html"),
                SampleReviews.AUDIENCE.subList(0, 1),
                new Link("View All (1) audience review", "/reviews-audience.html"),
                cast().subList(0, 2),
                new Link("View all", "/cast.html"),
                new SourcesView(List.of(), List.of()),
                "Movie Info",
                facts().subList(0, 4),
                null,
                null,
                rail("similar", "More like this", 30, 3),
                null,
                SampleGallery.NOTHING,
                SampleRatings.NONE);
    }

    static TitleView barest() {
        SampleFilms.Film film = SampleFilms.ALL.get(60);
        return new TitleView(
                chrome(film.name()),
                61,
                film.name(),
                "fa",
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                PosterView.typographic(film.poster()),
                WishButton.unpressed("/m/the-cranes-are-flying", film.name()),
                SampleScores.tooFew(),
                SampleScores.none("Popcornmeter", "No ratings yet"),
                null,
                null,
                SampleReviews.INVENTED.subList(0, 1),
                new Link("View All (1) Critics Review", "/reviews-critics.html"),
                List.of(),
                null,
                List.of(),
                null,
                new SourcesView(List.of(), List.of()),
                "Movie Info",
                List.of(),
                null,
                null,
                null,
                null,
                SampleGallery.NOTHING,
                SampleRatings.NOT_YET);
    }

    static TitleHeading heading() {
        return new TitleHeading(
                "The Cranes Are Flying",
                null,
                "/title.html",
                "1957",
                PosterView.typographic("/poster/film-1.svg"),
                SampleScores.CRANES_CRITICS,
                SampleScores.CRANES_AUDIENCE);
    }

    static RailView rail(String id, String heading, int from, int count) {
        return new RailView(id, heading, new Link("View all", "/browse.html"), null, tiles(from, count));
    }

    static List<TileView> tiles(int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj(index -> tile(SampleFilms.ALL.get(index % SampleFilms.ALL.size()), index))
                .toList();
    }

    private static TileView tile(SampleFilms.Film film, int index) {
        ScoreView critics = index % 9 == 5
                ? SampleScores.tooFew()
                : SampleScores.critics(index % 7 == 3 ? 100 - film.critics() + 41 : film.critics());
        ScoreView audience = index % 11 == 6
                ? SampleScores.none("Popcornmeter", "No ratings yet")
                : SampleScores.audience(film.audience());
        return new TileView(
                film.name(),
                film.lang(),
                film.href(),
                film.year(),
                PosterView.typographic(film.poster()),
                critics,
                audience,
                new WishButton(film.href(), film.name(), () -> index % 5 == 1),
                index % 8 == 7 ? "Opens Dec 18" : null);
    }

    static List<Link> genres(String... names) {
        return List.of(names).stream()
                .map(name -> new Link(name, "/browse/movies-at-home?genre=" + name.replace(" ", "+")))
                .toList();
    }

    static List<PersonTile> cast() {
        return List.of(
                person("Tatyana Samoylova", "Veronika", "TS"),
                person("Aleksey Batalov", "Boris", "AB"),
                person("Vasiliy Merkurev", "Fyodor Ivanovich", "VM"),
                person("Aleksandr Shvorin", "Mark", "AS"),
                person("Svetlana Kharitonova", "Irina", "SK"),
                person("Mikhail Kalatozov", "Director", "MK"),
                person("Viktor Rozov", "Screenwriter", "VR"),
                person("Sergey Urusevsky", "Cinematographer", "SU"));
    }

    static PersonTile person(String name, String role, String monogram) {
        return new PersonTile(name, "/person.html", role, monogram, null);
    }

    static List<FactRow> facts() {
        return List.of(
                FactRow.links("Director", List.of(new Link("Mikhail Kalatozov", "/person.html"))),
                FactRow.links("Screenwriter", List.of(new Link("Viktor Rozov", "/person.html"))),
                FactRow.links("Production Co", List.of(new Link("Mosfilm", "/company/mosfilm"))),
                FactRow.links("Genre", genres("Romance", "Drama", "War")),
                FactRow.of("Original Language", "Russian"),
                FactRow.time("Release Date (Streaming)", "Nov 21, 2016", "2016-11-21"),
                FactRow.of("Box Office (Gross USA)", "$17.0K"),
                FactRow.time("Runtime", "1h 35m", "PT1H35M"));
    }
}
