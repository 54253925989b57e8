package app.matinee.web.wording;

import app.matinee.catalog.Department;
import app.matinee.catalog.Title;
import app.matinee.catalog.TitleFacts.Genre;
import app.matinee.web.component.Link;
import app.matinee.web.component.ScoreView;
import app.matinee.web.component.TitleHeading;
import app.matinee.web.layout.Section;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words what titles are called, and what heads the pages that belong to one. */
public final class TitleWords {
    private TitleWords() {}

    /** Names a title; a season or an episode with its series before it. */
    public static String name(Title title) {
        return switch (title) {
            case Title.Movie movie -> movie.facts().name();
            case Title.Series series -> series.facts().name();
            case Title.Season season ->
                season.seriesName() + ": " + season.facts().name();
            case Title.Episode episode ->
                episode.seriesName() + ": " + episode.facts().name();
        };
    }

    /** Writes {@code The Cranes Are Flying (1957)}. */
    public static String nameAndYear(Title title) {
        var year = title.facts().year();
        return year == null ? name(title) : name(title) + " (" + year + ")";
    }

    /** Writes {@code 1957}; of a series {@code 2017–2020}, or {@code 2017–} while it goes on. */
    public static @Nullable String years(Title title) {
        var year = title.facts().year();
        if (year == null || !(title instanceof Title.Series)) {
            return year == null ? null : year.toString();
        }
        var end = title.facts().endYear();
        return year.equals(end) ? year.toString() : year + "–" + (end == null ? "" : end);
    }

    /** Writes {@code 1957 · 1h 35m · Romance, Drama, War}; null where nothing of it is known. */
    public static @Nullable String meta(Title title) {
        var facts = title.facts();
        var minutes = facts.runtimeMinutes();
        var text = Stream.of(
                        years(title),
                        minutes == null ? null : Formats.runtime(minutes),
                        facts.genres().isEmpty()
                                ? null
                                : facts.genres().stream().map(Genre::name).collect(Collectors.joining(", ")))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        return text.isEmpty() ? null : text;
    }

    /** Heads a page that belongs to a title. */
    public static TitleHeading heading(Title title, ScoreView critics, ScoreView audience) {
        return new TitleHeading(
                name(title),
                null,
                title.path(),
                meta(title),
                PictureViews.poster(title.path(), title.facts().poster().orElse(null), ""),
                critics,
                audience);
    }

    /** Returns the header's link that a title belongs to. */
    public static Section section(Title title) {
        return title instanceof Title.Movie ? Section.MOVIES : Section.TV;
    }

    /** Leads from the list that a title is in down to what it is part of. */
    public static List<Link> breadcrumbs(Title title) {
        return switch (title) {
            case Title.Movie movie -> List.of(new Link("Movies", "/browse/movies-at-home"));
            case Title.Series series -> List.of(new Link("TV Shows", "/browse/tv-series"));
            case Title.Season season ->
                List.of(
                        new Link("TV Shows", "/browse/tv-series"),
                        new Link(season.seriesName(), "/tv/" + season.slug()));
            case Title.Episode episode ->
                List.of(
                        new Link("TV Shows", "/browse/tv-series"),
                        new Link(episode.seriesName(), "/tv/" + episode.slug()),
                        new Link(episode.seasonName(), "/tv/%s/s%02d".formatted(episode.slug(), episode.season())));
        };
    }

    /** Leads to a title, for the pages that belong to it. */
    public static List<Link> breadcrumbsTo(Title title) {
        return Stream.concat(breadcrumbs(title).stream(), Stream.of(new Link(name(title), title.path())))
                .toList();
    }

    /** Names what somebody of a department does. */
    public static String job(Department department) {
        return switch (department) {
            case DIRECTING -> "Director";
            case WRITING -> "Screenwriter";
            case CREATION -> "Creator";
            case CAST -> "Actor";
            case PRODUCTION -> "Producer";
            case CAMERA -> "Cinematographer";
            case MUSIC -> "Composer";
            case EDITING -> "Editor";
        };
    }

    /** Names a department. */
    public static String department(Department department) {
        return switch (department) {
            case DIRECTING -> "Directing";
            case WRITING -> "Writing";
            case CREATION -> "Creators";
            case CAST -> "Cast";
            case PRODUCTION -> "Production";
            case CAMERA -> "Camera";
            case MUSIC -> "Music";
            case EDITING -> "Editing";
        };
    }
}
