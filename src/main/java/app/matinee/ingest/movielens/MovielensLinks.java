package app.matinee.ingest.movielens;

import app.matinee.catalog.ExternalId;
import app.matinee.ingest.fields.BadFieldException;
import app.matinee.ingest.fields.Fields;
import app.matinee.ingest.run.Intake;
import app.matinee.ingest.table.RejectedRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads {@code links.csv}: how others call the films. What it tells goes in with the films themselves. */
final class MovielensLinks extends MovielensPart {
    private final Map<ExternalId, List<ExternalId>> links = new HashMap<>();
    private final @Nullable Set<ExternalId> films;

    /** @param films those that there are; null where nothing lists them */
    MovielensLinks(MovielensFiles files, @Nullable Set<ExternalId> films) {
        super(MovielensTable.LINKS, files);
        this.films = films;
    }

    /** Returns how others call each film, by how MovieLens does; rows that are no use are left out. */
    static Map<ExternalId, List<ExternalId>> read(MovielensFiles files) {
        try (var table = new MovielensLinks(files, null)) {
            var more = true;
            while (more) {
                more = table.read(row -> table.note(row, rejected -> {}), rejected -> {});
            }
            return table.links;
        }
    }

    @Override
    void take(Fields<MovielensColumn> row, Intake intake) {
        if (films != null && !films.contains(movie(row))) {
            throw row.bad(MovielensColumn.MOVIE, "No film of this id is among the movies");
        }
        note(row, intake::reject);
    }

    private void note(Fields<MovielensColumn> row, Consumer<RejectedRow> rejects) {
        List<ExternalId> others = new ArrayList<>();
        var imdb = number(row, MovielensColumn.IMDB, rejects);
        if (imdb != null) {
            others.add(new ExternalId("imdb", "tt%07d".formatted(imdb)));
        }
        var tmdb = number(row, MovielensColumn.TMDB, rejects);
        if (tmdb != null) {
            others.add(new ExternalId("tmdb", tmdb.toString()));
        }
        links.put(movie(row), others);
    }

    /** An id that is none is no reason to do without the other one. */
    private static @Nullable Integer number(
            Fields<MovielensColumn> row, MovielensColumn column, Consumer<RejectedRow> rejects) {
        try {
            return row.number(column, 1, MOST_ID);
        } catch (BadFieldException e) {
            rejects.accept(e.rejects(row.line()));
            return null;
        }
    }
}
