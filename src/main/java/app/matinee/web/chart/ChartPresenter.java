package app.matinee.web.chart;

import app.matinee.catalog.TitleId;
import app.matinee.catalog.TitleKind;
import app.matinee.discovery.Discovery;
import app.matinee.discovery.Tile;
import app.matinee.discovery.chart.ChartSize;
import app.matinee.discovery.chart.Charted;
import app.matinee.discovery.chart.Charts;
import app.matinee.discovery.chart.Field;
import app.matinee.discovery.chart.Jury;
import app.matinee.values.Page;
import app.matinee.web.address.Query;
import app.matinee.web.chart.ChartView.Place;
import app.matinee.web.chart.ChartsView.Group;
import app.matinee.web.component.EmptyView;
import app.matinee.web.component.FilterLink;
import app.matinee.web.component.Link;
import app.matinee.web.layout.Section;
import app.matinee.web.wording.ChartWords;
import app.matinee.web.wording.Formats;
import app.matinee.web.wording.Frames;
import app.matinee.web.wording.JsonLd;
import app.matinee.web.wording.PageNumbers;
import app.matinee.web.wording.PictureViews;
import app.matinee.web.wording.Scores;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words charts. */
@Component
class ChartPresenter {
    /** A chart that is led to shows at least so many titles. */
    private static final int LEAST = 3;

    private static final Link HUB = new Link("Charts", "/charts");

    private final Charts charts;
    private final Discovery discovery;
    private final Scores scores;
    private final Frames frames;
    private final JsonLd jsonLd;

    ChartPresenter(Charts charts, Discovery discovery, Scores scores, Frames frames, JsonLd jsonLd) {
        this.charts = charts;
        this.discovery = discovery;
        this.scores = scores;
        this.frames = frames;
        this.jsonLd = jsonLd;
    }

    ChartView page(Field field, @Nullable String genre, Jury jury, Page<Charted> chart) {
        var heading = ChartWords.heading(field, genre);
        var query = query(ChartWords.path(field), jury);
        var places = places(chart, jury);
        var canonical = query.with("page", chart.number(), 1).href();
        var chrome = frames.page(heading, canonical)
                .in(field.kind() == TitleKind.MOVIE ? Section.MOVIES : Section.TV)
                .below(List.of(HUB))
                .describedAs(heading + " " + by(jury) + ", ordered by what is beyond doubt.")
                .withJsonLd(List.of(jsonLd.list(
                        heading,
                        (chart.number() - 1L) * chart.size() + 1,
                        places.stream()
                                .map(place -> new JsonLd.Item(place.name(), place.href()))
                                .toList())));
        return new ChartView(
                places.isEmpty() ? chrome.notIndexed() : chrome,
                heading,
                ChartWords.rule(field, jury, charts.minimum(jury)),
                juries(ChartWords.path(field), jury),
                places,
                PageNumbers.links(chart, number -> query.with("page", number, 1).href()),
                more(field),
                places.isEmpty() ? empty(jury) : null);
    }

    private static String by(Jury jury) {
        return jury == Jury.CRITICS ? "by critics" : "by the audience";
    }

    private static Query query(String path, Jury jury) {
        return Query.at(path).with("by", jury == Jury.CRITICS ? "critics" : "audience", "critics");
    }

    private static List<FilterLink> juries(String path, Jury jury) {
        return Stream.of(Jury.values())
                .map(one -> new FilterLink(
                        one == Jury.CRITICS ? "By critics" : "By the audience",
                        query(path, one).href(),
                        one == jury,
                        null))
                .toList();
    }

    private List<Place> places(Page<Charted> chart, Jury jury) {
        Map<TitleId, Tile> tiles = discovery
                .tiles(chart.items().stream().map(Charted::title).toList())
                .stream()
                .collect(Collectors.toMap(Tile::id, Function.identity()));
        List<Place> places = new ArrayList<>();
        for (var charted : chart.items()) {
            var tile = tiles.get(charted.title());
            if (tile != null) {
                places.add(place(charted, tile, jury));
            }
        }
        return places;
    }

    private Place place(Charted charted, Tile tile, Jury jury) {
        var note = Stream.of(Objects.toString(tile.year(), null), tile.directors())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return new Place(
                Formats.number(charted.place()),
                tile.name(),
                tile.path(),
                note.isEmpty() ? null : note,
                PictureViews.poster(tile.path(), tile.poster(), ""),
                "at least " + Math.round(charted.low() * 100) + "%",
                "%s of %s %s"
                        .formatted(
                                Formats.number(charted.positive()),
                                Formats.number(charted.total()),
                                jury == Jury.CRITICS ? "reviews" : "ratings"),
                scores.critics(tile),
                scores.audience(tile));
    }

    // Years lead to their neighbours, everything to the chart of all.
    private static List<Link> more(Field field) {
        List<Link> more = new ArrayList<>();
        var from = field.from();
        var to = field.to();
        if (from != null && to != null) {
            var span = to - from + 1;
            Stream.of(field.ofYears(from - span, from - 1), field.ofYears(to + 1, to + span))
                    .map(ChartPresenter::link)
                    .forEach(more::add);
        }
        if (!field.equals(Field.all(field.kind()))) {
            more.add(link(Field.all(field.kind())));
        }
        more.add(new Link("All charts", HUB.href()));
        return more;
    }

    private static Link link(Field field) {
        return new Link(ChartWords.heading(field, null), ChartWords.path(field));
    }

    private static EmptyView empty(Jury jury) {
        return new EmptyView(
                "Nothing to rank yet",
                "No title of this kind has enough " + (jury == Jury.CRITICS ? "reviews" : "ratings")
                        + " yet, or this page is past the last one.",
                List.of(HUB, new Link("Movies at home", "/browse/movies-at-home")));
    }

    ChartsView all(Jury jury) {
        List<Group> groups = new ArrayList<>();
        for (var kind : List.of(TitleKind.MOVIE, TitleKind.SERIES)) {
            groups.addAll(groups(kind, jury));
        }
        return new ChartsView(
                frames.page("Charts", query("/charts", jury).href())
                        .describedAs(
                                "The best films and series by genre, decade and country, by a rule anyone can check."),
                ChartWords.rule(Field.all(TitleKind.MOVIE), jury, charts.minimum(jury)),
                juries("/charts", jury),
                groups,
                groups.isEmpty() ? empty(jury) : null);
    }

    private List<Group> groups(TitleKind kind, Jury jury) {
        var sizes = charts.sizes(kind, jury, LEAST);
        if (sizes.isEmpty()) {
            return List.of();
        }
        var what = kind == TitleKind.MOVIE ? "Movies" : "Series";
        var all = new FilterLink(
                "All " + what.toLowerCase(Locale.ROOT),
                query(ChartWords.path(Field.all(kind)), jury).href(),
                false,
                null);
        return Stream.of(
                        new Group(
                                id(kind, "genres"),
                                what + " by genre",
                                links(sizes, jury, size -> size.field().genre() != null)),
                        new Group(
                                id(kind, "decades"),
                                what + " by decade",
                                links(sizes, jury, size -> size.field().from() != null)),
                        new Group(
                                id(kind, "countries"),
                                what + " by country",
                                links(sizes, jury, size -> size.field().country() != null)))
                .filter(group -> !group.charts().isEmpty())
                .map(group -> group.id().endsWith("genres") ? with(all, group) : group)
                .toList();
    }

    private static Group with(FilterLink first, Group group) {
        return new Group(
                group.id(),
                group.heading(),
                Stream.concat(Stream.of(first), group.charts().stream()).toList());
    }

    private static String id(TitleKind kind, String sort) {
        return ChartWords.kind(kind) + "-" + sort;
    }

    private static List<FilterLink> links(List<ChartSize> sizes, Jury jury, Predicate<ChartSize> wanted) {
        return sizes.stream().filter(wanted).map(size -> chart(size, jury)).toList();
    }

    private static FilterLink chart(ChartSize size, Jury jury) {
        var field = size.field();
        var country = field.country();
        var text = country != null
                ? Formats.region(country)
                : field.from() != null ? ChartWords.years(field) : size.name();
        return new FilterLink(text, query(ChartWords.path(field), jury).href(), false, Formats.number(size.titles()));
    }
}
