package app.matinee.ingest.tvmaze;

import app.matinee.ingest.json.Json;
import app.matinee.ingest.json.LastDocument;
import app.matinee.ingest.run.Intake;
import app.matinee.ingest.run.Part;
import app.matinee.ingest.table.RejectedRow;
import app.matinee.ingest.tvmaze.ShowIndex.Place;
import app.matinee.ingest.tvmaze.ShowIndex.Told;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads shows, seasons and episodes that were saved as files. */
public final class SavedShows implements Part {
    private final String name;
    private final List<Map.Entry<Long, List<Told>>> rows;
    private final List<RejectedRow> refused;
    private final LastDocument documents = new LastDocument();
    private int position;

    /**
     * Looks into all files already, to see what belongs together.
     *
     * @param files in the order in which they are read
     * @param show the show to which episodes belong that do not tell theirs, or null
     */
    public SavedShows(String name, List<Path> files, @Nullable Long show) {
        ShowIndex index = new ShowIndex(files, show);
        this.name = name;
        this.rows = List.copyOf(index.shows().entrySet());
        this.refused = index.refused();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public long size() {
        return rows.size();
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public boolean next(Intake intake) {
        if (position == rows.size()) {
            // After the last row, so that it is not told twice when an interrupted import goes on.
            refused.forEach(intake::reject);
            refused.clear();
            return false;
        }
        Map.Entry<Long, List<Told>> row = rows.get(position++);
        List<Json> shows = told(row.getValue(), Item.Kind.SHOW, intake);
        new ShowRow(row.getKey(), position, intake)
                .handOver(
                        shows.isEmpty() ? Json.absent() : shows.getFirst(),
                        told(row.getValue(), Item.Kind.SEASON, intake),
                        told(row.getValue(), Item.Kind.EPISODE, intake));
        return true;
    }

    private List<Json> told(List<Told> all, Item.Kind kind, Intake intake) {
        List<Json> told = new ArrayList<>();
        for (Told one : all) {
            if (one.kind() == kind) {
                Place place = one.place();
                told.add(Json.of(
                        documents.read(place.file()).root().at(place.pointer()),
                        place.words(),
                        place.line(position),
                        intake::reject));
            }
        }
        return told;
    }

    @Override
    public boolean skip() {
        if (position == rows.size()) {
            return false;
        }
        position++;
        return true;
    }

    @Override
    public void close() {}
}
