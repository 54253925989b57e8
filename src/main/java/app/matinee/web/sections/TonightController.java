package app.matinee.web.sections;

import app.matinee.discovery.Airing;
import app.matinee.discovery.Discovery;
import app.matinee.discovery.Tile;
import app.matinee.platform.html.Pages;
import app.matinee.web.component.EmptyView;
import app.matinee.web.component.Link;
import app.matinee.web.component.RailView;
import app.matinee.web.layout.Section;
import app.matinee.web.wording.Formats;
import app.matinee.web.wording.Frames;
import app.matinee.web.wording.Tiles;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows what is new on television today, network by network. */
@Controller
class TonightController {
    private static final int MOST = 200;

    private final Discovery discovery;
    private final Tiles tiles;
    private final Frames frames;
    private final Clock clock;

    TonightController(Discovery discovery, Tiles tiles, Frames frames, Clock clock) {
        this.discovery = discovery;
        this.tiles = tiles;
        this.frames = frames;
        this.clock = clock;
    }

    @GetMapping("/tonight")
    ResponseEntity<byte[]> tonight() {
        var networks = networks(discovery.tonight(frames.region(), MOST));
        var chrome = frames.page("New on TV Tonight", "/tonight")
                .in(Section.TV)
                .describedAs("Episodes that premiere on television today, network by network.");
        return Pages.ok(new TonightView(
                networks.isEmpty() ? chrome.notIndexed() : chrome,
                Formats.date(LocalDate.now(clock)),
                networks,
                networks.isEmpty() ? empty() : null));
    }

    private List<RailView> networks(List<Airing> airings) {
        Map<String, List<Tile>> networks = new LinkedHashMap<>();
        for (var airing : airings) {
            networks.computeIfAbsent(
                            Objects.requireNonNullElse(airing.network(), "Other networks"), any -> new ArrayList<>())
                    .add(airing.tile());
        }
        List<RailView> rails = new ArrayList<>();
        networks.forEach((network, episodes) -> Stream.ofNullable(
                        tiles.rail("network-" + (rails.size() + 1), network, null, episodes))
                .forEach(rails::add));
        return rails;
    }

    private static EmptyView empty() {
        return new EmptyView(
                "Nothing new tonight",
                "No episode is known to premiere on television here today.",
                List.of(new Link("TV series", "/browse/tv-series"), new Link("Charts", "/charts/tv")));
    }
}
