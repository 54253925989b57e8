package app.matinee.web.title;

import app.matinee.audience.Audience;
import app.matinee.catalog.Title;
import app.matinee.criticism.Criticism;
import app.matinee.discovery.Discovery;
import app.matinee.discovery.Tile;
import app.matinee.platform.html.Pages;
import app.matinee.web.address.Routes;
import app.matinee.web.wording.Frames;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows a title: a film, a series, one of its seasons or episodes. */
@Controller
class TitleController {
    private static final int CARDS = 6;
    private static final int TILES = 12;

    private final Criticism criticism;
    private final Audience audience;
    private final Discovery discovery;
    private final Frames frames;
    private final TitlePresenter presenter;

    TitleController(
            Criticism criticism, Audience audience, Discovery discovery, Frames frames, TitlePresenter presenter) {
        this.criticism = criticism;
        this.audience = audience;
        this.discovery = discovery;
        this.frames = frames;
        this.presenter = presenter;
    }

    @GetMapping({Routes.MOVIE, Routes.SERIES, Routes.SEASON, Routes.EPISODE})
    ResponseEntity<byte[]> title(Title title) {
        return Pages.ok(presenter.page(
                title,
                criticism.panel(title.id(), CARDS),
                audience.panel(title.id(), CARDS),
                parts(title),
                discovery.similar(title.id(), TILES),
                discovery.popularAtHome(frames.region(), TILES)));
    }

    private List<Tile> parts(Title title) {
        return switch (title) {
            case Title.Series series -> inOrder(series.seasons());
            case Title.Season season -> inOrder(season.episodes());
            case Title.Movie movie -> List.of();
            case Title.Episode episode -> List.of();
        };
    }

    private List<Tile> inOrder(List<Title.Part> parts) {
        var ids = parts.stream().map(Title.Part::id).toList();
        return discovery.tiles(ids).stream()
                .sorted(Comparator.comparingInt(tile -> ids.indexOf(tile.id())))
                .toList();
    }
}
