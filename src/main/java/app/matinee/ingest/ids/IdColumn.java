package app.matinee.ingest.ids;

import app.matinee.ingest.fields.BadFieldException;
import app.matinee.ingest.table.Headers;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names whose ids a column may hold; the first one that a row has is its own id. */
enum IdColumn {
    WIKIDATA(
            "wikidata",
            "(wikidata|item)(id)?|qid",
            "(?:https?://www\\.wikidata\\.org/(?:entity|wiki)/)?(Q[1-9]\\d*)",
            "Q209170"),
    IMDB(
            "imdb",
            "imdb(id)?|tconst",
            "(?:https?://(?:www\\.|m\\.)?imdb\\.com/title/)?(?:tt)?(\\d{4,10})/?",
            "tt0050634"),
    TMDB("tmdb", "tmdb(movie)?(id)?", "(\\d+)", "38360"),
    TMDB_TV("tmdb-tv", "tmdb(tv|series)(id)?", "(\\d+)", "70523"),
    TVMAZE("tvmaze", "tvmaze(id)?", "(\\d+)", "17861"),
    TVDB("tvdb", "(the)?tvdb(id)?", "(\\d+)", "334824"),
    MOVIELENS("movielens", "(movielens|movie)(id)?", "(\\d+)", "5147"),
    ROTTEN_TOMATOES(
            "rottentomatoes",
            "rottentomatoes(id)?",
            "(?:https?://(?:www\\.)?rottentomatoes\\.com/)?((?:m|tv)/\\S+)",
            "m/the_cranes_are_flying");

    private final String namespace;
    private final Pattern names;
    private final Pattern form;
    private final String example;

    IdColumn(String namespace, String names, String form, String example) {
        this.namespace = namespace;
        this.names = Pattern.compile(names);
        this.form = Pattern.compile(form);
        this.example = example;
    }

    /** Recognizes a column by its name. */
    static Optional<IdColumn> of(String name) {
        var folded = Headers.fold(name);
        return Arrays.stream(values())
                .filter(column -> column.names.matcher(folded).matches())
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
