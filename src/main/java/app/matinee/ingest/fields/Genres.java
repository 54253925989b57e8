package app.matinee.ingest.fields;

import static java.util.Map.entry;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Knows one name for each genre, whatever a source calls it, so that a genre has one page. */
public final class Genres {
    /** By the name in lower case with spaces for hyphens; what maps to nothing is no genre. */
    private static final Map<String, List<String>> OURS = Map.ofEntries(
            entry("sci fi", List.of("Science Fiction")),
            entry("scifi", List.of("Science Fiction")),
            entry("science fiction & fantasy", List.of("Science Fiction", "Fantasy")),
            entry("sci fi & fantasy", List.of("Science Fiction", "Fantasy")),
            entry("action & adventure", List.of("Action", "Adventure")),
            entry("war & politics", List.of("War", "Politics")),
            entry("science fiction", List.of("Science Fiction")),
            entry("children", List.of("Family")),
            entry("children's", List.of("Family")),
            entry("kids", List.of("Family")),
            entry("kids & family", List.of("Family")),
            entry("sports", List.of("Sport")),
            entry("sporting event", List.of("Sport")),
            entry("sports film", List.of("Sport")),
            entry("sports & fitness", List.of("Sport")),
            entry("musicals", List.of("Musical")),
            entry("musical & performing arts", List.of("Musical")),
            entry("suspense", List.of("Thriller")),
            entry("mystery & suspense", List.of("Mystery", "Thriller")),
            entry("film noir", List.of("Film Noir")),
            entry("neo noir", List.of("Film Noir")),
            entry("reality tv", List.of("Reality")),
            entry("talk", List.of("Talk Show")),
            entry("talk show", List.of("Talk Show")),
            entry("game show", List.of("Game Show")),
            entry("historical", List.of("History")),
            entry("biopic", List.of("Biography")),
            entry("biographical", List.of("Biography")),
            entry("animated", List.of("Animation")),
            entry("diy", List.of("Do It Yourself")),
            entry("tv movie", List.of()),
            entry("imax", List.of()),
            entry("foreign", List.of()),
            entry("indie", List.of()),
            entry("(no genres listed)", List.of()));

    private Genres() {}

    /** Returns our names of the genres that a source names, each once, in the source's order. */
    public static List<String> of(Collection<String> names) {
        return names.stream()
                .flatMap(name -> ours(name.strip()).stream())
                .distinct()
                .toList();
    }

    /** A genre that nobody else calls differently keeps its name. */
    private static List<String> ours(String name) {
        String key = name.toLowerCase(Locale.ROOT).replace('-', ' ');
        return OURS.getOrDefault(key, name.isEmpty() ? List.of() : List.of(name));
    }
}
