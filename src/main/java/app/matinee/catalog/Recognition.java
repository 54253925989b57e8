package app.matinee.catalog;

import app.matinee.catalog.Mention.Place;
import app.matinee.catalog.RecognitionStore.Namesake;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds which titles other people's files mean: by ids, else by name, kind and year within one, as the import of other
 * catalogues does; never for certain by a name alone. Costs four statements, however many mentions there are.
 */
@Component
public class Recognition {
    private final RecognitionStore store;

    Recognition(RecognitionStore store) {
        this.store = store;
    }

    /** Returns for each mention what it means, in their order. */
    public List<Recognized> recognize(List<Mention> mentions) {
        var wholes = wholes(mentions);
        var byId = store.byIds(Stream.concat(mentions.stream(), wholes.stream())
                .flatMap(mention -> mention.ids().stream())
                .distinct()
                .toList());
        var found = new HashMap<Mention, Recognized>();
        wholes.forEach(mention -> found.put(mention, byIds(mention, byId)));
        byName(unknown(found), found);
        var parts = parts(mentions, found);
        return mentions.stream()
                .map(mention -> answer(mention, byId, found, parts))
                .toList();
    }

    private static Set<Mention> wholes(List<Mention> mentions) {
        Set<Mention> wholes = new LinkedHashSet<>();
        for (var mention : mentions) {
            var place = mention.place();
            wholes.add(place == null ? mention : place.series());
        }
        return wholes;
    }

    private static Recognized byIds(Mention mention, Map<ExternalId, Set<TitleId>> known) {
        Set<TitleId> titles = new LinkedHashSet<>();
        mention.ids().forEach(id -> titles.addAll(known.getOrDefault(id, Set.of())));
        return titles.isEmpty() ? Recognized.UNKNOWN : recognized(titles.size() == 1, List.copyOf(titles));
    }

    private static Recognized recognized(boolean certain, List<TitleId> titles) {
        return new Recognized(certain ? Recognized.Certainty.CERTAIN : Recognized.Certainty.UNSURE, titles);
    }

    private static List<Mention> unknown(Map<Mention, Recognized> found) {
        return found.entrySet().stream()
                .filter(entry -> entry.getValue().titles().isEmpty())
                .map(Map.Entry::getKey)
                .filter(mention -> !mention.names().isEmpty())
                .filter(mention -> mention.kind() != TitleKind.SEASON && mention.kind() != TitleKind.EPISODE)
                .toList();
    }

    private void byName(List<Mention> mentions, Map<Mention, Recognized> found) {
        var namesakes = store.namesakes(mentions);
        var ids = store.idsOf(namesakes.values().stream()
                .flatMap(List::stream)
                .map(Namesake::title)
                .distinct()
                .toList());
        namesakes.forEach((mention, titles) ->
                found.put(mention, Namesakes.choose(mention, titles, title -> ids.getOrDefault(title, Set.of()))));
    }

    /** Finds the parts of all series that their mentions may mean. */
    private Map<Part, TitleId> parts(List<Mention> mentions, Map<Mention, Recognized> found) {
        Set<Part> asked = new LinkedHashSet<>();
        for (var mention : mentions) {
            var place = mention.place();
            if (place != null) {
                Objects.requireNonNull(found.get(place.series()))
                        .titles()
                        .forEach(series -> asked.add(new Part(series, place.season(), place.episode())));
            }
        }
        return store.parts(List.copyOf(asked));
    }

    private static Recognized answer(
            Mention mention,
            Map<ExternalId, Set<TitleId>> byId,
            Map<Mention, Recognized> found,
            Map<Part, TitleId> parts) {
        var place = mention.place();
        if (place == null) {
            return Objects.requireNonNull(found.get(mention));
        }
        var own = byIds(mention, byId);
        return own.titles().isEmpty() ? byPlace(place, Objects.requireNonNull(found.get(place.series())), parts) : own;
    }

    private static Recognized byPlace(Place place, Recognized series, Map<Part, TitleId> parts) {
        List<TitleId> titles = new ArrayList<>();
        for (var title : series.titles()) {
            var part = parts.get(new Part(title, place.season(), place.episode()));
            if (part != null) {
                titles.add(part);
            }
        }
        return titles.isEmpty() ? Recognized.UNKNOWN : new Recognized(series.certainty(), titles);
    }

    /**
     * Points at a part of a series.
     *
     * @param episode null for the season as a whole
     */
    record Part(TitleId series, int season, @Nullable Integer episode) {}
}
