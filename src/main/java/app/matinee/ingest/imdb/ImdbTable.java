package app.matinee.ingest.imdb;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Names IMDb's tables, each with the columns that are read of it; its file may have any name. */
enum ImdbTable {
    TITLES(
            "title.basics",
            "tconst",
            "titleType",
            "primaryTitle",
            "originalTitle",
            "isAdult",
            "startYear",
            "endYear",
            "runtimeMinutes",
            "genres"),
    EPISODES("title.episode", "tconst", "parentTconst", "seasonNumber", "episodeNumber"),
    PEOPLE("name.basics", "nconst", "primaryName", "birthYear", "deathYear", "knownForTitles"),
    AKAS("title.akas", "titleId", "title", "language", "isOriginalTitle"),
    CREW("title.crew", "tconst", "directors", "writers"),
    PRINCIPALS("title.principals", "tconst", "nconst", "category", "job", "characters"),
    RATINGS("title.ratings", "tconst", "averageRating", "numVotes");

    private final String published;
    private final String columns;

    ImdbTable(String published, String... columns) {
        this.published = published;
        this.columns = String.join(" ", columns);
    }

    /** Recognizes a table by its header; its columns may stand in any order, and others between them. */
    static Optional<ImdbTable> of(List<String> header) {
        return Arrays.stream(values())
                .filter(table -> header.containsAll(table.columns()))
                .findFirst();
    }

    /** Returns the name under which IMDb publishes the table. */
    String published() {
        return published;
    }

    List<String> columns() {
        return List.of(columns.split(" "));
    }
}
