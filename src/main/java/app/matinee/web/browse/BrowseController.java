package app.matinee.web.browse;

import app.matinee.discovery.browse.Browse;
import app.matinee.discovery.browse.Filter;
import app.matinee.discovery.browse.TileOrder;
import app.matinee.discovery.browse.Wanted;
import app.matinee.platform.html.Pages;
import app.matinee.web.address.NotFoundException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists titles by filters and an order, all of which stand in the address. */
@Controller
class BrowseController {
    private static final int PAGE_SIZE = 48;
    private static final int MOST_VALUES = 20;

    private final Browse browse;
    private final BrowsePresenter presenter;

    BrowseController(Browse browse, BrowsePresenter presenter) {
        this.browse = browse;
        this.presenter = presenter;
    }

    @GetMapping("/browse/{path}")
    ResponseEntity<byte[]> browse(@PathVariable String path, @RequestParam MultiValueMap<String, String> given) {
        var chosen = BrowsePath.of(path).orElseThrow(() -> new NotFoundException("list"));
        var order = order(given.getFirst("sort"));
        var listed =
                browse.list(new Wanted(chosen.listing(), filters(given), order, given.getFirst("after")), PAGE_SIZE);
        // Who offers what is not known yet.
        return Pages.ok(presenter.view(chosen, order, listed, values(given, "provider")));
    }

    private static TileOrder order(@Nullable String word) {
        return Arrays.stream(TileOrder.values())
                .filter(known -> known.word().equals(word))
                .findFirst()
                .orElse(TileOrder.POPULAR);
    }

    private static Map<Filter, Set<String>> filters(MultiValueMap<String, String> given) {
        Map<Filter, Set<String>> filters = new EnumMap<>(Filter.class);
        for (var filter : Filter.values()) {
            filters.put(filter, new LinkedHashSet<>(values(given, filter.word())));
        }
        return filters;
    }

    private static List<String> values(MultiValueMap<String, String> given, String name) {
        return given.getOrDefault(name, List.of()).stream()
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .limit(MOST_VALUES)
                .toList();
    }
}
