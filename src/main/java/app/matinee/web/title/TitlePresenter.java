package app.matinee.web.title;

import app.matinee.audience.AudiencePanel;
import app.matinee.catalog.ContentRating;
import app.matinee.catalog.Department;
import app.matinee.catalog.Title;
import app.matinee.catalog.TitleFacts;
import app.matinee.catalog.TitleFacts.Credit;
import app.matinee.criticism.CriticsPanel;
import app.matinee.discovery.Part;
import app.matinee.discovery.SimilarTitles;
import app.matinee.discovery.Tile;
import app.matinee.values.Page;
import app.matinee.web.address.Query;
import app.matinee.web.component.ClampedText;
import app.matinee.web.component.Link;
import app.matinee.web.component.PersonTile;
import app.matinee.web.component.PosterView;
import app.matinee.web.layout.Section;
import app.matinee.web.layout.SiteChrome;
import app.matinee.web.wording.Formats;
import app.matinee.web.wording.Frames;
import app.matinee.web.wording.GenreLinks;
import app.matinee.web.wording.Monogram;
import app.matinee.web.wording.MyRatings;
import app.matinee.web.wording.PictureViews;
import app.matinee.web.wording.ReviewCards;
import app.matinee.web.wording.Scores;
import app.matinee.web.wording.Tiles;
import app.matinee.web.wording.TitleWords;
import app.matinee.web.wording.WishButtons;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words everything the page of a title shows. */
@Component
class TitlePresenter {
    private static final int SYNOPSIS_CHARACTERS = 280;
    private static final int DESCRIPTION_CHARACTERS = 200;

    private final Frames frames;
    private final Scores scores;
    private final Tiles tiles;
    private final WishButtons wishes;
    private final EpisodeGuides guides;
    private final GenreLinks genres;
    private final TitleJsonLd jsonLd;
    private final MyRatings mine;
    private final Clock clock;

    TitlePresenter(
            Frames frames,
            Scores scores,
            Tiles tiles,
            WishButtons wishes,
            EpisodeGuides guides,
            GenreLinks genres,
            TitleJsonLd jsonLd,
            MyRatings mine,
            Clock clock) {
        this.frames = frames;
        this.scores = scores;
        this.tiles = tiles;
        this.wishes = wishes;
        this.guides = guides;
        this.genres = genres;
        this.jsonLd = jsonLd;
        this.mine = mine;
        this.clock = clock;
    }

    TitleView page(
            Title title,
            CriticsPanel critics,
            AudiencePanel audience,
            Page<Part> parts,
            SimilarTitles similar,
            List<Tile> popular) {
        var facts = title.facts();
        var path = title.path();
        var year = facts.year();
        var minutes = facts.runtimeMinutes();
        var synopsis = facts.synopsis();
        return new TitleView(
                chrome(title, critics, audience, parts.number()),
                title.id().value(),
                TitleWords.name(title),
                null,
                facts.originalName() == null || facts.originalName().equals(facts.name()) ? null : facts.originalName(),
                facts.originalName() == null || facts.languages().isEmpty()
                        ? null
                        : facts.languages().getFirst(),
                year == null ? null : TitleWords.years(title),
                minutes == null ? null : Formats.runtime(minutes),
                minutes == null ? null : Formats.isoRuntime(minutes),
                genres.of(title),
                facts.contentRating(frames.region()).map(ContentRating::rating).orElse(null),
                poster(title),
                wishes.of(title.id(), path, TitleWords.name(title)),
                scores.critics(title, critics),
                scores.audience(audience, path, LocalDate.now(clock)),
                critics.consensus(),
                synopsis == null ? null : ClampedText.of(synopsis, SYNOPSIS_CHARACTERS),
                critics.reviews().stream().map(ReviewCards::critic).toList(),
                allCritics(critics, path),
                audience.reviews().stream().map(ReviewCards::audience).toList(),
                audience.writtenReviews() == 0
                        ? null
                        : new Link(
                                "View All (%s) audience reviews".formatted(Formats.number(audience.writtenReviews())),
                                path + "/reviews/audience"),
                cast(facts),
                facts.credits().isEmpty() ? null : new Link("View all", path + "/cast"),
                SourcesView.of(facts.sources(), audience.imported()),
                infoHeading(title),
                MovieInfo.rows(title, genres.of(title), frames.region()),
                guides.guide(title, parts),
                EpisodeGuides.turn(title),
                tiles.similar("similar", "More like this", similar.titles()),
                tiles.rail(
                        "popular", "Most Popular at Home Now", new Link("View all", "/browse/movies-at-home"), popular),
                Gallery.of(title),
                mine.of(title, similar.prediction()));
    }

    private static PosterView poster(Title title) {
        return PictureViews.poster(
                title.path(), title.facts().poster().orElse(null), "Poster of " + TitleWords.name(title));
    }

    private SiteChrome chrome(Title title, CriticsPanel critics, AudiencePanel audience, int page) {
        var synopsis = title.facts().synopsis();
        var chrome = frames.page(
                        TitleWords.nameAndYear(title),
                        Query.at(title.path()).with("page", page, 1).href())
                .in(title instanceof Title.Movie ? Section.MOVIES : Section.TV)
                .below(TitleWords.breadcrumbs(title))
                .sharedAs(
                        title instanceof Title.Movie ? "video.movie" : "video.tv_show",
                        title.facts()
                                .poster()
                                .map(PictureViews::plain)
                                .map(frames::absolute)
                                .orElse(null))
                .withJsonLd(jsonLd.documents(title, critics, audience));
        return synopsis == null ? chrome : chrome.describedAs(shortened(synopsis));
    }

    private static String shortened(String text) {
        return text.length() <= DESCRIPTION_CHARACTERS ? text : text.substring(0, DESCRIPTION_CHARACTERS - 1) + "…";
    }

    private static @Nullable Link allCritics(CriticsPanel critics, String path) {
        var card = critics.scorecard();
        return card == null || card.all().total() == 0
                ? null
                : new Link(
                        "View All (%s) Critics Reviews"
                                .formatted(Formats.number(card.all().total())),
                        path + "/reviews");
    }

    private static List<PersonTile> cast(TitleFacts facts) {
        return Stream.of(Department.DIRECTING, Department.CREATION, Department.CAST)
                .flatMap(department -> facts.credits(department).stream())
                .map(TitlePresenter::person)
                .toList();
    }

    private static PersonTile person(Credit credit) {
        var role = credit.role() != null || credit.department() == Department.CAST
                ? credit.role()
                : TitleWords.job(credit.department());
        return new PersonTile(
                credit.name(),
                "/person/" + credit.slug(),
                role,
                Monogram.of(credit.name()),
                PictureViews.portrait(credit.portrait(), ""));
    }

    private static String infoHeading(Title title) {
        return switch (title) {
            case Title.Movie movie -> "Movie Info";
            case Title.Series series -> "Series Info";
            case Title.Season season -> "Season Info";
            case Title.Episode episode -> "Episode Info";
        };
    }
}
