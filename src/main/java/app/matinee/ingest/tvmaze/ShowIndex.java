package app.matinee.ingest.tvmaze;

import app.matinee.ingest.RefusedFileException;
import app.matinee.ingest.json.JsonDocument;
import app.matinee.ingest.table.RejectedRow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Knows which file tells about which show, so that a show goes in with its seasons and episodes. */
final class ShowIndex {
    /** Points at something in a file, by RFC 6901. */
    record Place(Path file, String pointer, Item.Kind kind) {}

    /** An episode of which only the address hints at its show. */
    private record Astray(Place place, Optional<String> slug) {}

    private final Map<Long, List<Place>> shows = new LinkedHashMap<>();
    private final Map<String, Set<Long>> slugs = new HashMap<>();
    private final List<Astray> astray = new ArrayList<>();
    private final List<RejectedRow> refused = new ArrayList<>();
    private final @Nullable Long wanted;

    /** @param wanted the show to which episodes belong that do not tell theirs, or null */
    ShowIndex(List<Path> files, @Nullable Long wanted) {
        this.wanted = wanted;
        files.forEach(this::look);
        astray.forEach(this::bringHome);
    }

    private void look(Path file) {
        try {
            note(file, "", JsonDocument.read(file));
        } catch (RefusedFileException e) {
            refused.add(new RejectedRow(1, String.valueOf(file.getFileName()), "", String.valueOf(e.getMessage())));
        }
    }

    private void note(Path file, String pointer, JsonNode item) {
        if (item.isArray()) {
            for (int i = 0; i < item.size(); i++) {
                note(file, pointer + "/" + i, item.get(i));
            }
            return;
        }
        // A search answers with shows inside their scores; a schedule with episodes that have their shows in them.
        if (item.has("score") && item.has("show")) {
            note(file, pointer + "/show", item.get("show"));
            return;
        }
        Optional<Item.Kind> kind = Item.kind(item);
        if (kind.isEmpty()) {
            refuse(file, pointer, "This is neither a show nor a season nor an episode of TVmaze");
            return;
        }
        Place place = new Place(file, pointer, kind.get());
        if (kind.get() == Item.Kind.SHOW) {
            Item.id(item).ifPresentOrElse(id -> show(id, item, place), () -> refuse(file, pointer, "It has no id"));
            return;
        }
        Item.show(item)
                .ifPresentOrElse(id -> add(id, place), () -> astray.add(new Astray(place, Item.slugOfEpisode(item))));
    }

    private void show(long id, JsonNode item, Place place) {
        add(id, place);
        Item.slugOfShow(item)
                .ifPresent(slug ->
                        slugs.computeIfAbsent(slug, key -> new HashSet<>()).add(id));
    }

    private void add(long show, Place place) {
        shows.computeIfAbsent(show, key -> new ArrayList<>()).add(place);
    }

    private void refuse(Path file, String pointer, String reason) {
        refused.add(new RejectedRow(1, file.getFileName() + pointer, "", reason));
    }

    private void bringHome(Astray episode) {
        Set<Long> named =
                episode.slug().map(slug -> slugs.getOrDefault(slug, Set.of())).orElse(Set.of());
        if (named.size() == 1) {
            add(named.iterator().next(), episode.place());
        } else if (wanted != null) {
            add(wanted, episode.place());
        } else {
            refuse(
                    episode.place().file(),
                    episode.place().pointer(),
                    "It does not say of which show it is; its show beside it, or --show ID, would");
        }
    }

    /** Returns the places where each show is told of, in the order in which the shows are first met. */
    Map<Long, List<Place>> shows() {
        return shows;
    }

    List<RejectedRow> refused() {
        return refused;
    }
}
