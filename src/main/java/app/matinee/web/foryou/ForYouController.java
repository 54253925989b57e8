package app.matinee.web.foryou;

import static java.util.stream.Collectors.toMap;

import app.matinee.accounts.Member;
import app.matinee.catalog.Title;
import app.matinee.catalog.TitleId;
import app.matinee.community.CriticAgreement;
import app.matinee.community.Taste;
import app.matinee.discovery.Discovery;
import app.matinee.discovery.Tile;
import app.matinee.discovery.likeness.ForYou;
import app.matinee.discovery.likeness.Suggestion;
import app.matinee.platform.html.Pages;
import app.matinee.web.address.Routes;
import app.matinee.web.component.EmptyView;
import app.matinee.web.component.FilterLink;
import app.matinee.web.component.Link;
import app.matinee.web.component.TileView;
import app.matinee.web.visit.Answers;
import app.matinee.web.visit.CameFrom;
import app.matinee.web.visit.Notice;
import app.matinee.web.wording.Formats;
import app.matinee.web.wording.Frames;
import app.matinee.web.wording.Shelves;
import app.matinee.web.wording.Tiles;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Shows a member what the member might like, and takes away what the member does not. */
@Controller
class ForYouController {
    private static final int TILES = 48;
    private static final int CRITICS = 10;
    private static final String REFUSAL = "/not-interested";
    private static final String RETURN = REFUSAL + "/removal";

    private final ForYou suggestions;
    private final Taste taste;
    private final Discovery discovery;
    private final Tiles tiles;
    private final Frames frames;

    ForYouController(ForYou suggestions, Taste taste, Discovery discovery, Tiles tiles, Frames frames) {
        this.suggestions = suggestions;
        this.taste = taste;
        this.discovery = discovery;
        this.tiles = tiles;
        this.frames = frames;
    }

    @GetMapping("/for-you")
    ResponseEntity<byte[]> show(Member member) {
        var suggested = suggestions.suggest(member.id(), TILES);
        var shown = tiles(suggested.suggestions());
        return Pages.ok(new ForYouView(
                frames.page("For you", "/for-you").notIndexed(),
                Shelves.FOR_YOU.links(),
                shown,
                taste.critics(member.id(), CRITICS).stream()
                        .map(ForYouController::critic)
                        .toList(),
                shown.isEmpty() ? empty(suggested.missing()) : null));
    }

    /** Words suggestions in their order; what lists do not show yet, or any more, is left out. */
    private List<TileView> tiles(List<Suggestion> chosen) {
        Map<TitleId, Tile> found = discovery
                .tiles(chosen.stream()
                        .flatMap(suggestion -> Stream.of(suggestion.title(), suggestion.because()))
                        .distinct()
                        .toList())
                .stream()
                .collect(toMap(Tile::id, Function.identity()));
        return chosen.stream()
                .flatMap(suggestion -> Stream.ofNullable(found.get(suggestion.title()))
                        .flatMap(tile -> Stream.ofNullable(found.get(suggestion.because()))
                                .map(because -> tiles.tile(tile, false).noted("Because you rated " + because.name()))))
                .toList();
    }

    private static FilterLink critic(CriticAgreement critic) {
        var agreement = critic.agreement();
        return new FilterLink(
                critic.name(),
                "/critic/" + critic.slug(),
                false,
                "%d%%, %d of %d".formatted(agreement.match(), agreement.agreed(), agreement.titles()));
    }

    private static EmptyView empty(int missing) {
        return new EmptyView(
                "Nothing to suggest yet",
                missing > 0
                        ? "Suggestions start once you have rated five films or series. Rate "
                                + Formats.count(missing, "more", "more") + "."
                        : "Not enough people have rated what you like yet. Rate more, or come back later.",
                List.of(
                        new Link("Movies at home", "/browse/movies-at-home"),
                        new Link("TV series", "/browse/tv-series")));
    }

    @PostMapping({Routes.MOVIE + REFUSAL, Routes.SERIES + REFUSAL})
    ResponseEntity<byte[]> refuse(Member member, Title title, HttpServletRequest request) {
        suggestions.refuse(member.id(), title.id());
        return Answers.seeOther(
                CameFrom.or(request, "/for-you"), request, Notice.Said.NOT_INTERESTED, title.path() + RETURN);
    }

    @PostMapping({Routes.MOVIE + RETURN, Routes.SERIES + RETURN})
    ResponseEntity<byte[]> readmit(Member member, Title title, HttpServletRequest request) {
        suggestions.readmit(member.id(), title.id());
        return Answers.seeOther(CameFrom.or(request, "/for-you"), request, Notice.Said.INTERESTED_AGAIN);
    }
}
