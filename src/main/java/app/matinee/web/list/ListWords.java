package app.matinee.web.list;

import app.matinee.catalog.TitleId;
import app.matinee.discovery.Discovery;
import app.matinee.discovery.Tile;
import app.matinee.lists.ListDraft;
import app.matinee.lists.ListId;
import app.matinee.lists.ListPrivacy;
import app.matinee.lists.TitleList;
import app.matinee.web.address.NotFoundException;
import app.matinee.web.component.FormView;
import app.matinee.web.component.ListCard;
import app.matinee.web.component.PosterView;
import app.matinee.web.wording.Formats;
import app.matinee.web.wording.PictureViews;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Words lists. */
@Component
class ListWords {
    private final Discovery discovery;

    ListWords(Discovery discovery) {
        this.discovery = discovery;
    }

    /** Words lists of lists, one after another; one statement finds the posters of all. */
    Cards cards(Collection<TitleList> lists) {
        var titles =
                lists.stream().flatMap(list -> list.first().stream()).distinct().toList();
        return new Cards(discovery.tiles(titles).stream().collect(Collectors.toMap(Tile::id, Function.identity())));
    }

    /** Knows the first titles of some lists. */
    record Cards(Map<TitleId, Tile> tiles) {
        ListCard of(TitleList list, boolean withOwner) {
            return new ListCard(
                    list.said().name(),
                    path(list.id()),
                    withOwner ? list.owner().publicName() : null,
                    detail(list.items(), list.said().privacy()),
                    list.first().stream()
                            .flatMap(title -> Stream.ofNullable(tiles.get(title)))
                            .map(Cards::poster)
                            .toList());
        }

        private static PosterView poster(Tile tile) {
            return PictureViews.poster(tile.path(), tile.poster(), "");
        }
    }

    static String path(ListId id) {
        return "/list/" + id;
    }

    static ListId id(String written) {
        return ListId.parse(written).orElseThrow(() -> new NotFoundException("list"));
    }

    static String detail(long items, ListPrivacy privacy) {
        var count = Formats.count(items, "title", "titles");
        return switch (privacy) {
            case PUBLIC -> count;
            case BY_LINK -> count + " · by link";
            case PRIVATE -> count + " · private";
        };
    }

    static String changed(TitleList list) {
        return "changed " + Formats.date(LocalDate.ofInstant(list.changedAt(), ZoneOffset.UTC));
    }

    /** Returns the form of a list as it is kept. */
    static FormView form(ListDraft said) {
        return FormView.of(Map.of(
                "name", said.name(),
                "description", said.description(),
                "ranked", said.ranked() ? "yes" : "",
                "privacy", word(said.privacy())));
    }

    /** Names a privacy in forms. */
    static String word(ListPrivacy privacy) {
        return switch (privacy) {
            case PUBLIC -> "public";
            case BY_LINK -> "link";
            case PRIVATE -> "private";
        };
    }

    /** Reads a privacy; what none is called is private, lest something is shown that was not meant to be. */
    static ListPrivacy privacy(String word) {
        return List.of(ListPrivacy.values()).stream()
                .filter(known -> word(known).equals(word))
                .findFirst()
                .orElse(ListPrivacy.PRIVATE);
    }
}
