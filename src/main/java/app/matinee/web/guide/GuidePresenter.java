package app.matinee.web.guide;

import app.matinee.catalog.TitleId;
import app.matinee.catalog.TitleKind;
import app.matinee.discovery.Discovery;
import app.matinee.discovery.Tile;
import app.matinee.discovery.chart.Charted;
import app.matinee.discovery.chart.Charts;
import app.matinee.discovery.chart.Jury;
import app.matinee.discovery.guide.Guide;
import app.matinee.discovery.guide.GuideRule;
import app.matinee.discovery.guide.GuideShelf;
import app.matinee.discovery.guide.Guides;
import app.matinee.lists.ListItem;
import app.matinee.lists.ListItems;
import app.matinee.lists.ListPrivacy;
import app.matinee.lists.Lists;
import app.matinee.lists.TitleList;
import app.matinee.values.Page;
import app.matinee.web.component.EmptyView;
import app.matinee.web.component.FilterLink;
import app.matinee.web.component.Link;
import app.matinee.web.component.RailView;
import app.matinee.web.guide.GuidesView.Group;
import app.matinee.web.wording.ChartWords;
import app.matinee.web.wording.Frames;
import app.matinee.web.wording.Tiles;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words guides. Five statements make one, whatever it shows; a list makes it seven. */
@Component
class GuidePresenter {
    private static final int TILES = 16;
    private static final Link HUB = new Link("Guides", "/guides");

    private final Guides guides;
    private final Charts charts;
    private final Lists lists;
    private final ListItems items;
    private final Discovery discovery;
    private final Tiles tiles;
    private final Frames frames;

    GuidePresenter(
            Guides guides,
            Charts charts,
            Lists lists,
            ListItems items,
            Discovery discovery,
            Tiles tiles,
            Frames frames) {
        this.guides = guides;
        this.charts = charts;
        this.lists = lists;
        this.items = items;
        this.discovery = discovery;
        this.tiles = tiles;
        this.frames = frames;
    }

    GuideView page(Guide guide, boolean isCurator) {
        var said = guide.said();
        var rails = rails(said.rule());
        var lead = said.introduction().isEmpty() ? GuideWords.lead(guide) : said.introduction();
        var chrome = frames.page(said.title(), guide.path()).below(List.of(HUB)).describedAs(firstLine(lead));
        return new GuideView(
                said.published() && !rails.isEmpty() ? chrome : chrome.notIndexed(),
                said.title(),
                lead,
                !said.published(),
                isCurator ? guide.path() + "/edit" : null,
                rails,
                rails.isEmpty() ? empty() : null);
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse(text);
    }

    private List<RailView> rails(GuideRule rule) {
        List<Shelf> shelves = new ArrayList<>();
        list(rule)
                .ifPresent(list -> shelves.add(new Shelf(
                        "list",
                        list.said().name(),
                        new Link("View all", "/list/" + list.id()),
                        items.on(list, new Page.Request(1, TILES)).items().stream()
                                .map(ListItem::title)
                                .toList())));
        if (rule.choosesTitles()) {
            shelves.addAll(chosen(rule));
        }
        Set<TitleId> all = new LinkedHashSet<>();
        shelves.forEach(shelf -> all.addAll(shelf.titles));
        Map<TitleId, Tile> found =
                discovery.tiles(all).stream().collect(Collectors.toMap(Tile::id, Function.identity()));
        return shelves.stream()
                .map(shelf -> tiles.rail(shelf.id, shelf.heading, shelf.all, shelf.tiles(found)))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private Optional<TitleList> list(GuideRule rule) {
        var list = rule.list();
        return list == null
                ? Optional.empty()
                : lists.find(list, null).filter(found -> found.said().privacy() == ListPrivacy.PUBLIC);
    }

    private List<Shelf> chosen(GuideRule rule) {
        var shelves = guides.shelves(rule, TILES);
        return List.of(
                new Shelf("popular", "Most Popular", null, shelves.getOrDefault(GuideShelf.MOVIES, List.of())),
                chart(rule, Jury.CRITICS, "critics", "Best by Critics"),
                chart(rule, Jury.AUDIENCE, "audience", "Best by the Audience"),
                new Shelf("newest", "New", null, shelves.getOrDefault(GuideShelf.NEWEST, List.of())),
                new Shelf("series", "On Television", null, shelves.getOrDefault(GuideShelf.SERIES, List.of())));
    }

    private Shelf chart(GuideRule rule, Jury jury, String id, String heading) {
        var field = rule.field(TitleKind.MOVIE);
        return new Shelf(
                id,
                heading,
                ChartWords.hasPath(field)
                        ? new Link("View chart", ChartWords.path(field) + (jury == Jury.AUDIENCE ? "?by=audience" : ""))
                        : null,
                charts.page(field, jury, new Page.Request(1, TILES)).items().stream()
                        .map(Charted::title)
                        .toList());
    }

    private static EmptyView empty() {
        return new EmptyView(
                "Nothing here yet",
                "There are no titles for this guide yet.",
                List.of(HUB, new Link("Movies at home", "/browse/movies-at-home")));
    }

    GuidesView all(List<Guide> all, boolean isCurator) {
        var groups = Stream.of(
                        group(
                                "genres",
                                "Genres",
                                all,
                                guide -> GuideWords.isOfGenre(guide.said().rule())),
                        group(
                                "decades",
                                "Decades",
                                all,
                                guide -> GuideWords.isOfYears(guide.said().rule())),
                        group(
                                "countries",
                                "Countries",
                                all,
                                guide -> GuideWords.isOfCountry(guide.said().rule())),
                        group(
                                "more",
                                "Festivals, lists and more",
                                all,
                                guide -> GuideWords.isMixed(guide.said().rule())))
                .filter(group -> !group.guides().isEmpty())
                .toList();
        return new GuidesView(
                frames.page("Guides", "/guides")
                        .describedAs("Guides to films and series by genre, decade and country."),
                groups,
                isCurator ? "/guides/new" : null,
                groups.isEmpty() ? empty() : null);
    }

    private static Group group(String id, String heading, List<Guide> all, Predicate<Guide> wanted) {
        return new Group(
                id,
                heading,
                all.stream()
                        .filter(wanted)
                        .map(guide -> new FilterLink(
                                guide.said().title(),
                                guide.path(),
                                false,
                                guide.said().published() ? null : "hidden"))
                        .toList());
    }

    /** Some titles in their order, before their tiles are fetched. */
    private record Shelf(
            String id, String heading, @Nullable Link all, List<TitleId> titles) {
        List<Tile> tiles(Map<TitleId, Tile> found) {
            return titles.stream()
                    .flatMap(title -> Stream.ofNullable(found.get(title)))
                    .toList();
        }
    }
}
