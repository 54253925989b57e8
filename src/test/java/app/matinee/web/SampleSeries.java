package app.matinee.web;

import static app.matinee.web.SampleTitles.chrome;

import app.matinee.web.component.ClampedText;
import app.matinee.web.component.FactRow;
import app.matinee.web.component.GuideLine;
import app.matinee.web.component.GuideView;
import app.matinee.web.component.Link;
import app.matinee.web.component.PageLinks;
import app.matinee.web.component.PosterView;
import app.matinee.web.component.TurnView;
import app.matinee.web.component.WishButton;
import app.matinee.web.layout.Section;
import app.matinee.web.title.SourcesView;
import app.matinee.web.title.TitleView;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes up pages of television: a season with its guide, a series that never ends, an episode. */
final class SampleSeries {
    private static final PageLinks ONE_PAGE = new PageLinks("", null, null, List.of());

    private SampleSeries() {}

    static TitleView season() {
        return page(
                "The Night Train: Season 2",
                new GuideView(
                        "Episodes",
                        "9 episodes",
                        false,
                        IntStream.rangeClosed(1, 9)
                                .mapToObj(SampleSeries::episode)
                                .toList(),
                        ONE_PAGE),
                new TurnView(
                        "Seasons",
                        new Link("Season 1", "/season.html"),
                        new Link("All seasons", "/series.html"),
                        new Link("Season 3", "/season.html")));
    }

    static TitleView series() {
        return page(
                "The Night Train",
                new GuideView(
                        "Seasons",
                        "60 seasons, 13,102 episodes",
                        true,
                        IntStream.rangeClosed(1, 60)
                                .mapToObj(SampleSeries::season)
                                .toList(),
                        ONE_PAGE),
                null);
    }

    static TitleView episode() {
        return page(
                "The Night Train: The Carriage Nobody Had Ordered",
                null,
                new TurnView(
                        "Episodes",
                        null,
                        new Link("All of Season 2", "/season.html"),
                        new Link("S2 E2: A Name That Is So Long That It Needs Two Lines", "/episode.html")));
    }

    private static TitleView page(String name, @Nullable GuideView guide, @Nullable TurnView turn) {
        var film = SampleFilms.ALL.get(7);
        return new TitleView(
                chrome(name)
                        .in(Section.TV)
                        .below(List.of(
                                new Link("TV Shows", "/browse.html"), new Link("The Night Train", "/series.html"))),
                8,
                name,
                null,
                null,
                null,
                "2017",
                "51m",
                "PT51M",
                SampleTitles.genres("Drama", "Mystery"),
                "TV-MA",
                PosterView.typographic(film.poster()),
                WishButton.unpressed("/tv/the-night-train", name),
                SampleScores.critics(88),
                SampleScores.audience(71),
                null,
                ClampedText.of(SampleTitles.SYNOPSIS, 200),
                SampleReviews.INVENTED,
                new Link("View All (112) Critics Reviews", "/reviews-critics.html"),
                List.of(),
                null,
                SampleTitles.cast(),
                new Link("View all", "/cast.html"),
                new SourcesView(List.of(), List.of()),
                "Season Info",
                List.of(FactRow.time("First Air Date", "Dec 1, 2017", "2017-12-01")),
                guide,
                turn,
                null,
                null,
                SampleGallery.NOTHING,
                SampleRatings.NONE);
    }

    private static GuideLine episode(int number) {
        return new GuideLine(
                number + "",
                number == 4
                        ? "قطار الليل"
                        : number == 5 ? "The One in Which the Conductor Explains Himself" : "Stop " + number,
                "/episode.html",
                number == 6 ? null : "Dec " + number + ", 2017",
                number == 6 ? null : "2017-12-0" + number,
                number == 6 ? null : "51m",
                number == 6 ? null : "PT51M",
                number == 7 ? null : ClampedText.of(number == 2 ? SampleTitles.SYNOPSIS : "The train stops.", 180),
                number == 3 ? null : number == 8 ? SampleScores.tooFew() : SampleScores.critics(60 + 4 * number),
                number == 3 ? null : SampleScores.audience(40 + 5 * number));
    }

    private static GuideLine season(int number) {
        return new GuideLine(
                number + "",
                "Season " + number,
                "/season.html",
                1962 + number + "",
                null,
                "248 episodes",
                null,
                null,
                number % 3 == 0 ? null : SampleScores.critics(40 + number),
                number % 4 == 0 ? null : SampleScores.audience(30 + number));
    }
}
