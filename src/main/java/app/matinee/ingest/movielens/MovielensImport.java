package app.matinee.ingest.movielens;

import app.matinee.catalog.ExternalId;
import app.matinee.ingest.MovielensOrder;
import app.matinee.ingest.run.Fingerprint;
import app.matinee.ingest.run.Importer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Imports a MovieLens data set: films with their ids elsewhere, then ratings, then tags; as much as there is. */
public final class MovielensImport implements Importer {
    static final String SOURCE = "movielens";

    private final MovielensOrder order;
    private final MovielensFiles files;
    private final Instant now;
    private @Nullable Map<ExternalId, List<ExternalId>> links;

    /**
     * Finds the tables.
     *
     * @param now no rating is later
     * @throws app.matinee.ingest.RefusedFileException where there is none, and for an archive that is cut
     */
    public MovielensImport(MovielensOrder order, Instant now) {
        this.order = order;
        this.files = new MovielensFiles(order.place());
        this.now = now;
    }

    @Override
    public String source() {
        return SOURCE;
    }

    @Override
    public String what() {
        return "movielens " + order.place().toAbsolutePath().normalize().getFileName();
    }

    @Override
    public String fingerprint() {
        return Fingerprint.of(what(), files.paths());
    }

    @Override
    public List<PartOpener> parts() {
        List<PartOpener> parts = new ArrayList<>();
        // Read here only to list what is wrong with it.
        add(parts, MovielensTable.LINKS, () -> new MovielensLinks(files));
        add(parts, MovielensTable.MOVIES, () -> new MovielensMovies(files, links()));
        add(parts, MovielensTable.RATINGS, () -> new MovielensRatings(files, now));
        add(parts, MovielensTable.TAGS, () -> new MovielensTags(files, now));
        return parts;
    }

    private void add(List<PartOpener> parts, MovielensTable table, PartOpener opener) {
        if (files.has(table)) {
            parts.add(opener);
        }
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
