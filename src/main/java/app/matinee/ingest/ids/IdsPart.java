package app.matinee.ingest.ids;

import app.matinee.catalog.ExternalId;
import app.matinee.ingest.RefusedFileException;
import app.matinee.ingest.fields.BadFieldException;
import app.matinee.ingest.run.Intake;
import app.matinee.ingest.run.Part;
import app.matinee.ingest.table.Entry;
import app.matinee.ingest.table.Headers;
import app.matinee.ingest.table.RejectedRow;
import app.matinee.ingest.table.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads a table whose rows each hold the ids of one title. */
final class IdsPart implements Part {
    private static final int LEAST = 2;

    private final Path file;
    private final Table table;
    private final Map<IdColumn, Integer> places;

    private IdsPart(Path file, Table table) {
        this.file = file;
        this.table = table;
        this.places = table.readHeader(IdsPart::places);
    }

    /**
     * Opens a table and finds the columns of ids.
     *
     * @throws RefusedFileException if it has fewer than two
     */
    static IdsPart open(Path file) {
        var table = Table.open(file);
        try {
            return new IdsPart(file, table);
        } catch (RefusedFileException e) {
            table.close();
            throw e;
        }
    }

    private static Map<IdColumn, Integer> places(List<String> columns) {
        Map<IdColumn, Integer> places = new EnumMap<>(IdColumn.class);
        for (var place = 0; place < columns.size(); place++) {
            var at = place;
            IdColumn.of(columns.get(place)).ifPresent(column -> places.putIfAbsent(column, at));
        }
        if (places.size() < LEAST) {
            throw new RefusedFileException("It needs two of the columns %s at least; found %s"
                    .formatted(IdColumn.list(), Headers.list(columns)));
        }
        return places;
    }

    @Override
    public String name() {
        return file.getFileName().toString();
    }

    @Override
    public long size() {
        return table.size();
    }

    @Override
    public long position() {
        return table.position();
    }

    @Override
    public boolean next(Intake intake) {
        return switch (table.next()) {
            case null -> false;
            case Entry.Malformed malformed -> {
                intake.reject(RejectedRow.of(malformed));
                yield true;
            }
            case Entry.Row row -> {
                take(row, intake);
                yield true;
            }
        };
    }

    private void take(Entry.Row row, Intake intake) {
        try {
            var ids = ids(row);
            if (ids.size() < LEAST) {
                throw new BadFieldException(
                        "", String.join(",", row.fields()), "A row needs two ids at least, or it connects nothing");
            }
            intake.ids(row.line(), ids);
        } catch (BadFieldException e) {
            intake.reject(e.rejects(row.line()));
        }
    }

    private List<ExternalId> ids(Entry.Row row) {
        List<ExternalId> ids = new ArrayList<>();
        places.forEach((column, place) -> {
            var field = row.fields().get(place).strip();
            if (!field.isEmpty() && !field.equals("\\N")) {
                ids.add(new ExternalId(
                        column.namespace(), column.id(table.columns().get(place), field)));
            }
        });
        return ids;
    }

    @Override
    public boolean skip() {
        return table.next() != null;
    }

    @Override
    public void close() {
        table.close();
    }
}
