package app.matinee.web.title;

import app.matinee.catalog.Title;
import app.matinee.catalog.Title.Neighbour;
import app.matinee.catalog.TitleKind;
import app.matinee.discovery.Part;
import app.matinee.values.Page;
import app.matinee.values.Slug;
import app.matinee.web.address.Query;
import app.matinee.web.component.ClampedText;
import app.matinee.web.component.GuideLine;
import app.matinee.web.component.GuideView;
import app.matinee.web.component.Link;
import app.matinee.web.component.ScoreView;
import app.matinee.web.component.TurnView;
import app.matinee.web.wording.Formats;
import app.matinee.web.wording.PageNumbers;
import app.matinee.web.wording.Scores;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words the list of seasons, the episode guide, and the way from one to the next. */
@Component
class EpisodeGuides {
    private static final int SYNOPSIS_CHARACTERS = 180;
    private static final int DENSE_FROM = 13;

    private final Scores scores;

    EpisodeGuides(Scores scores) {
        this.scores = scores;
    }

    /** Lists the parts of a series or a season; null where none is known. */
    @Nullable
    GuideView guide(Title title, Page<Part> parts) {
        if (parts.total() == 0) {
            return null;
        }
        var dense = title instanceof Title.Series && parts.total() >= DENSE_FROM;
        return new GuideView(
                title instanceof Title.Series ? "Seasons" : "Episodes",
                countText(title, parts),
                dense,
                parts.items().stream().map(part -> line(part, dense)).toList(),
                PageNumbers.links(
                        parts,
                        number -> Query.at(title.path()).with("page", number, 1).href() + "#guide"));
    }

    private static String countText(Title title, Page<Part> parts) {
        if (!(title instanceof Title.Series series)) {
            return Formats.count(parts.total(), "episode", "episodes");
        }
        var seasons = Formats.count(series.seasons(), "season", "seasons");
        return series.episodes() == 0
                ? seasons
                : seasons + ", " + Formats.count(series.episodes(), "episode", "episodes");
    }

    private GuideLine line(Part part, boolean dense) {
        return part.tile().kind() == TitleKind.SEASON ? season(part, dense) : episode(part);
    }

    private GuideLine season(Part part, boolean dense) {
        var year = part.tile().year();
        return new GuideLine(
                part.number() == 0 ? "" : Integer.toString(part.number()),
                part.name(),
                part.tile().path(),
                year == null ? null : year.toString(),
                null,
                part.episodes() == 0 ? null : Formats.count(part.episodes(), "episode", "episodes"),
                null,
                dense ? null : synopsis(part),
                shown(scores.critics(part.tile())),
                shown(scores.audience(part.tile())));
    }

    private GuideLine episode(Part part) {
        var aired = part.aired();
        var minutes = part.runtimeMinutes();
        return new GuideLine(
                Integer.toString(part.number()),
                part.name(),
                part.tile().path(),
                aired == null ? null : Formats.date(aired),
                aired == null ? null : aired.toString(),
                minutes == null ? null : Formats.runtime(minutes),
                minutes == null ? null : Formats.isoRuntime(minutes),
                synopsis(part),
                shown(scores.critics(part.tile())),
                shown(scores.audience(part.tile())));
    }

    private static @Nullable ClampedText synopsis(Part part) {
        var synopsis = part.synopsis();
        return synopsis == null ? null : ClampedText.of(synopsis, SYNOPSIS_CHARACTERS);
    }

    private static @Nullable ScoreView shown(ScoreView score) {
        return score.countText() == null ? null : score;
    }

    /** Leads to what stands beside a season or an episode; null for films and series. */
    static @Nullable TurnView turn(Title title) {
        return switch (title) {
            case Title.Movie movie -> null;
            case Title.Series series -> null;
            case Title.Season season ->
                new TurnView(
                        "Seasons",
                        link(season.previous(), season.slug()),
                        new Link("All seasons", "/tv/" + season.slug() + "#guide"),
                        link(season.next(), season.slug()));
            case Title.Episode episode ->
                new TurnView(
                        "Episodes",
                        link(episode.previous(), episode.slug()),
                        new Link(
                                "All of " + episode.seasonName(),
                                "/tv/%s/s%02d#guide".formatted(episode.slug(), episode.season())),
                        link(episode.next(), episode.slug()));
        };
    }

    private static @Nullable Link link(@Nullable Neighbour neighbour, Slug series) {
        return neighbour == null ? null : new Link(text(neighbour), neighbour.path(series));
    }

    private static String text(Neighbour neighbour) {
        var episode = neighbour.episode();
        return episode == null
                ? neighbour.name()
                : "S%d E%d: %s".formatted(neighbour.season(), episode, neighbour.name());
    }
}
