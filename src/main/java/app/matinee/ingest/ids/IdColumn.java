package app.matinee.ingest.ids;

import app.matinee.ingest.fields.BadFieldException;
import app.matinee.ingest.table.Headers;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names whose ids a column may hold; the first one that a row has is its own id. */
enum IdColumn {
    WIKIDATA("wikidata", "(?:https?://www\\.wikidata\\.org/(?:entity|wiki)/)?(Q[1-9]\\d*)", "Q209170", "item", "qid"),
    IMDB("imdb", "(?:https?://(?:www\\.|m\\.)?imdb\\.com/title/)?(?:tt)?(\\d{4,10})/?", "tt0050634", "tconst"),
    TMDB("tmdb", "(\\d+)", "38360", "tmdbmovie"),
    TMDB_TV("tmdb-tv", "(\\d+)", "70523", "tmdbseries"),
    TVMAZE("tvmaze", "(\\d+)", "17861"),
    TVDB("tvdb", "(\\d+)", "334824", "thetvdb"),
    MOVIELENS("movielens", "(\\d+)", "5147", "movie"),
    ROTTEN_TOMATOES("rottentomatoes", "(?:https?://(?:www\\.)?rottentomatoes\\.com/)?((?:m|tv)/\\S+)", "m/the_cranes_are_flying");

    private final String namespace;
    private final Pattern form;
    private final String example;
    private final List<String> names;

    IdColumn(String namespace, String form, String example, String... names) {
        this.namespace = namespace;
        this.form = Pattern.compile(form);
        this.example = example;
        this.names = List.of(names);
    }

    /** Recognizes a column by its name, with or without {@code id} at its end. */
    static Optional<IdColumn> of(String name) {
        var folded = Headers.fold(name);
        var bare = folded.endsWith("id") && !folded.equals("qid") ? folded.substring(0, folded.length() - 2) : folded;
        return Arrays.stream(values())
                .filter(column -> Headers.fold(column.namespace).equals(bare) || column.names.contains(bare))
                .findFirst();
    }

    static String list() {
        return Arrays.stream(values()).map(IdColumn::namespace).collect(Collectors.joining(", "));
    }

    String namespace() {
        return namespace;
    }

    /**
     * Returns the id that a field names.
     *
     * @param header what the file calls the column
     * @throws BadFieldException if it is none
     */
    String id(String header, String field) {
        var matcher = form.matcher(field);
        if (!matcher.matches()) {
            throw new BadFieldException(header, field, "An id such as %s belongs here".formatted(example));
        }
        var id = matcher.group(1);
        return this == IMDB ? "tt" + "0".repeat(Math.max(0, 7 - id.length())) + id : id;
    }
}
