package app.matinee.web.feed;

import app.matinee.accounts.Member;
import app.matinee.catalog.TitleId;
import app.matinee.community.FeedEntry;
import app.matinee.community.FeedEntry.Kind;
import app.matinee.discovery.Discovery;
import app.matinee.discovery.Tile;
import app.matinee.scoring.Stars;
import app.matinee.web.component.ClampedText;
import app.matinee.web.component.Link;
import app.matinee.web.component.StarsView;
import app.matinee.web.feed.FeedView.Entry;
import app.matinee.web.feed.FeedView.Rated;
import app.matinee.web.feed.FeedView.Review;
import app.matinee.web.wording.Formats;
import app.matinee.web.wording.Tiles;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words a feed; the tiles cost one statement. What one member rated in a row on a day stands together. */
@Component
class FeedWords {
    private static final int SHOWN_CHARACTERS = 400;

    private final Discovery discovery;
    private final Tiles tiles;

    FeedWords(Discovery discovery, Tiles tiles) {
        this.discovery = discovery;
        this.tiles = tiles;
    }

    List<Entry> entries(List<FeedEntry> entries) {
        var titles = entries.stream()
                .flatMap(entry -> Stream.ofNullable(entry.title()))
                .distinct()
                .toList();
        Map<TitleId, Tile> found =
                discovery.tiles(titles).stream().collect(Collectors.toMap(Tile::id, Function.identity()));
        return inARow(entries).stream()
                .flatMap(row -> Stream.ofNullable(entry(row, found)))
                .toList();
    }

    private static List<List<FeedEntry>> inARow(List<FeedEntry> entries) {
        List<List<FeedEntry>> rows = new ArrayList<>();
        for (var entry : entries) {
            if (!rows.isEmpty() && belongs(rows.getLast().getLast(), entry)) {
                rows.getLast().add(entry);
            } else {
                rows.add(new ArrayList<>(List.of(entry)));
            }
        }
        return rows;
    }

    private static boolean belongs(FeedEntry last, FeedEntry next) {
        return last.kind() == next.kind()
                && (last.kind() == Kind.RATED || last.kind() == Kind.WATCHED)
                && last.by().id().equals(next.by().id())
                && day(last).equals(day(next));
    }

    private @Nullable Entry entry(List<FeedEntry> row, Map<TitleId, Tile> found) {
        var first = row.getFirst();
        return switch (first.kind()) {
            case RATED -> titles("rated ", row, found);
            case WATCHED -> titles("watched ", row, found);
            case REVIEWED -> review(first, tile(first, found));
            case LISTED -> list(first);
        };
    }

    private @Nullable Entry titles(String did, List<FeedEntry> row, Map<TitleId, Tile> found) {
        var rated = row.stream()
                .flatMap(one -> Stream.ofNullable(tile(one, found))
                        .map(tile -> new Rated(tiles.tile(tile, false), stars(one.stars()))))
                .toList();
        return rated.isEmpty()
                ? null
                : entry(row.getFirst(), did + Formats.count(rated.size(), "title", "titles"), null, rated, null);
    }

    private static @Nullable Tile tile(FeedEntry entry, Map<TitleId, Tile> found) {
        var title = entry.title();
        return title == null ? null : found.get(title);
    }

    private static @Nullable Entry list(FeedEntry entry) {
        var list = entry.list();
        return list == null
                ? null
                : entry(entry, "created a list:", new Link(list.name(), "/list/" + list.id()), List.of(), null);
    }

    private static @Nullable Entry review(FeedEntry entry, @Nullable Tile tile) {
        return tile == null
                ? null
                : entry(
                        entry,
                        "wrote a review",
                        null,
                        List.of(),
                        new Review(
                                new Link(tile.name(), tile.path()),
                                stars(entry.stars()),
                                ClampedText.of(entry.text(), SHOWN_CHARACTERS),
                                entry.spoiler()));
    }

    private static Entry entry(
            FeedEntry entry, String did, @Nullable Link object, List<Rated> rated, @Nullable Review review) {
        return new Entry(
                profile(entry.by()),
                did,
                object,
                Formats.date(day(entry)),
                day(entry).toString(),
                rated,
                review);
    }

    static Link profile(Member member) {
        return new Link(member.publicName(), "/user/" + member.handle());
    }

    private static LocalDate day(FeedEntry entry) {
        return entry.at().atOffset(ZoneOffset.UTC).toLocalDate();
    }

    private static @Nullable StarsView stars(@Nullable Stars stars) {
        return stars == null ? null : new StarsView(stars.halves(), "Rated " + stars + " out of 5 stars");
    }
}
