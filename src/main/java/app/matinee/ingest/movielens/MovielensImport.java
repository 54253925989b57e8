package app.matinee.ingest.movielens;

import app.matinee.catalog.ExternalId;
import app.matinee.ingest.MovielensOrder;
import app.matinee.ingest.run.Fingerprint;
import app.matinee.ingest.run.Importer;
import app.matinee.ingest.run.ShortPath;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Imports a MovieLens data set: films with their ids elsewhere, then ratings, then tags; as much as there is. */
final class MovielensImport implements Importer {
    static final String SOURCE = "movielens";

    private final MovielensOrder order;
    private final MovielensFiles files;
    private final String people;
    private final Instant now;
    private @Nullable Map<ExternalId, List<ExternalId>> links;

    /**
     * Holds what is to be read.
     *
     * @param people what the handles of all who rate or tag begin with
     * @param now no rating is later
     */
    MovielensImport(MovielensOrder order, MovielensFiles files, String people, Instant now) {
        this.order = order;
        this.files = files;
        this.people = people;
        this.now = now;
    }

    @Override
    public String source() {
        return SOURCE;
    }

    @Override
    public String what() {
        return "movielens " + ShortPath.of(order.place());
    }

    @Override
    public String fingerprint() {
        return Fingerprint.of(what(), files.paths());
    }

    @Override
    public List<PartOpener> parts() {
        List<PartOpener> parts = new ArrayList<>();
        // Read here only to list what is wrong with it.
        add(parts, MovielensTable.LINKS, () -> new MovielensLinks(files, films()));
        add(parts, MovielensTable.MOVIES, () -> new MovielensMovies(files, links()));
        add(parts, MovielensTable.RATINGS, () -> new MovielensRatings(files, people, now));
        add(parts, MovielensTable.TAGS, () -> new MovielensTags(files, people, now));
        return parts;
    }

    private void add(List<PartOpener> parts, MovielensTable table, PartOpener opener) {
        if (files.has(table)) {
            parts.add(opener);
        }
    }

    private @Nullable Set<ExternalId> films() {
        return files.has(MovielensTable.MOVIES) ? MovielensMovies.ids(files) : null;
    }

    /** Returns how others call each film; read at once, so that an import that goes on has all of it too. */
    private Map<ExternalId, List<ExternalId>> links() {
        var known = links;
        if (known == null) {
            known = files.has(MovielensTable.LINKS) ? MovielensLinks.read(files) : Map.of();
            links = known;
        }
        return known;
    }
}
