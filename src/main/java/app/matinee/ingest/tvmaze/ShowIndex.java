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
    /**
     * Points at something in a file.
     *
     * @param inLines whether each line of the file is a document
     * @param pointer as RFC 6901 has it; empty for the whole
     */
    record Place(Path file, boolean inLines, String pointer) {
        Place below(String step) {
            return new Place(file, inLines, pointer + "/" + step);
        }

        /** Returns the line in which it stands; where lines tell nothing, the one that is given. */
        long line(long otherwise) {
            return inLines ? JsonDocument.line(pointer) : otherwise;
        }

        /** Says where it stands, beside its line. */
        String words() {
            return file.getFileName() + (inLines ? JsonDocument.withinLine(pointer) : pointer);
        }
    }

    /** What stands at a place. */
    record Told(Place place, Item.Kind kind) {}

    /** An episode of which only the address hints at its show. */
    private record Astray(Told told, Optional<String> slug) {}

    private final Map<Long, List<Told>> shows = new LinkedHashMap<>();
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
        String name = String.valueOf(file.getFileName());
        try {
            JsonDocument document = JsonDocument.read(file);
            document.broken()
                    .forEach(line -> refused.add(new RejectedRow(line.line(), name, line.text(), line.reason())));
            document.forEach((pointer, item) -> note(new Place(file, document.isInLines(), pointer), item));
        } catch (RefusedFileException e) {
            refused.add(new RejectedRow(1, name, "", String.valueOf(e.getMessage())));
        }
    }

    private void note(Place place, JsonNode item) {
        if (item.isArray()) {
            for (int i = 0; i < item.size(); i++) {
                note(place.below(Integer.toString(i)), item.get(i));
            }
            return;
        }
        // A search answers with shows inside their scores; a schedule with episodes that have their shows in them.
        if (item.has("score") && item.has("show")) {
            note(place.below("show"), item.get("show"));
            return;
        }
        Optional<Item.Kind> kind = Item.kind(item);
        if (kind.isEmpty()) {
            refuse(place, "This is neither a show nor a season nor an episode of TVmaze");
            return;
        }
        Told told = new Told(place, kind.get());
        if (kind.get() == Item.Kind.SHOW) {
            Item.id(item).ifPresentOrElse(id -> show(id, item, told), () -> refuse(place, "It has no id"));
            return;
        }
        Item.show(item)
                .ifPresentOrElse(id -> add(id, told), () -> astray.add(new Astray(told, Item.slugOfEpisode(item))));
    }

    private void show(long id, JsonNode item, Told told) {
        add(id, told);
        Item.slugOfShow(item)
                .ifPresent(slug ->
                        slugs.computeIfAbsent(slug, key -> new HashSet<>()).add(id));
    }

    private void add(long show, Told told) {
        shows.computeIfAbsent(show, key -> new ArrayList<>()).add(told);
    }

    private void refuse(Place place, String reason) {
        refused.add(new RejectedRow(place.line(1), place.words(), "", reason));
    }

    private void bringHome(Astray episode) {
        Set<Long> named =
                episode.slug().map(slug -> slugs.getOrDefault(slug, Set.of())).orElse(Set.of());
        if (named.size() == 1) {
            add(named.iterator().next(), episode.told());
        } else if (wanted != null) {
            add(wanted, episode.told());
        } else {
            refuse(
                    episode.told().place(),
                    "It does not say of which show it is; its show beside it, or --show ID, would");
        }
    }

    /** Returns what tells of each show, in the order in which the shows are first met. */
    Map<Long, List<Told>> shows() {
        return shows;
    }

    List<RejectedRow> refused() {
        return refused;
    }
}
