package app.matinee.ingest.movielens;

import app.matinee.catalog.ExternalId;
import app.matinee.ingest.fields.Fields;
import app.matinee.ingest.run.Intake;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code links.csv}: how others call the films. What it tells goes in with the films themselves. */
final class MovielensLinks extends MovielensPart {
    private final Map<ExternalId, List<ExternalId>> links = new HashMap<>();

    MovielensLinks(MovielensFiles files) {
        super(MovielensTable.LINKS, files);
    }

    /** Returns how others call each film, by how MovieLens does; rows that are no use are left out. */
    static Map<ExternalId, List<ExternalId>> read(MovielensFiles files) {
        try (var table = new MovielensLinks(files)) {
            var more = true;
            while (more) {
                more = table.read(table::note, rejected -> {});
            }
            return table.links;
        }
    }

    @Override
    void take(Fields<MovielensColumn> row, Intake intake) {
        note(row);
    }

    private void note(Fields<MovielensColumn> row) {
        List<ExternalId> others = new ArrayList<>();
        var imdb = row.number(MovielensColumn.IMDB, 1, MOST_ID);
        if (imdb != null) {
            others.add(new ExternalId("imdb", "tt%07d".formatted(imdb)));
        }
        var tmdb = row.number(MovielensColumn.TMDB, 1, MOST_ID);
        if (tmdb != null) {
            others.add(new ExternalId("tmdb", tmdb.toString()));
        }
        links.put(movie(row), others);
    }
}
