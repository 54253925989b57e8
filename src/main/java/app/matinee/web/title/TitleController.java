package app.matinee.web.title;

import app.matinee.audience.Audience;
import app.matinee.catalog.Title;
import app.matinee.criticism.Criticism;
import app.matinee.discovery.Discovery;
import app.matinee.discovery.Part;
import app.matinee.platform.html.Pages;
import app.matinee.values.Page;
import app.matinee.web.address.PageNumber;
import app.matinee.web.address.Routes;
import app.matinee.web.visit.Visit;
import app.matinee.web.wording.Frames;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows a title: a film, a series, one of its seasons or episodes. */
@Controller
class TitleController {
    private static final int CARDS = 6;
    private static final int TILES = 12;
    /** Seasons or episodes on a page: all that most series have, and little enough of those that never end. */
    private static final int PARTS = 100;

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
    ResponseEntity<byte[]> title(Title title, @RequestParam(required = false) @Nullable String page) {
        var member = Visit.current().member();
        return Pages.ok(presenter.page(
                title,
                criticism.panel(title.id(), CARDS),
                audience.panel(title.id(), CARDS),
                parts(title, PageNumber.of(page, PARTS)),
                discovery.similar(title.id(), member == null ? null : member.id(), TILES),
                discovery.popularAtHome(frames.region(), TILES)));
    }

    private Page<Part> parts(Title title, Page.Request page) {
        return switch (title) {
            case Title.Series series -> discovery.parts(series.id(), page);
            case Title.Season season -> discovery.parts(season.id(), page);
            case Title.Movie movie -> new Page<>(List.of(), 1, PARTS, 0);
            case Title.Episode episode -> new Page<>(List.of(), 1, PARTS, 0);
        };
    }
}
