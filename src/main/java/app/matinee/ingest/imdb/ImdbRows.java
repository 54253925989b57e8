package app.matinee.ingest.imdb;

import app.matinee.ingest.table.Entry;
import app.matinee.ingest.table.RejectedRow;
import app.matinee.ingest.table.Table;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one table; {@code \N} is null. */
final class ImdbRows implements AutoCloseable {
    private final Path file;
    private final Table table;
    private final List<String> columns;
    private final int[] places;

    ImdbRows(Path file, ImdbTable kind) {
        this.file = file;
        this.table = Table.openTabSeparated(file);
        this.columns = kind.columns();
        this.places = columns.stream()
                .mapToInt(column -> table.columns().indexOf(column))
                .toArray();
    }

    /** Returns the next row, or null at the end; what is no row is handed to the other. */
    @Nullable
    ImdbRow next(Consumer<RejectedRow> rejects) {
        for (var entry = table.next(); entry != null; entry = table.next()) {
            switch (entry) {
                case Entry.Row row -> {
                    return new ImdbRow(row.line(), row.fields());
                }
                case Entry.Malformed malformed -> rejects.accept(RejectedRow.of(malformed));
            }
        }
        return null;
    }

    String name() {
        return file.getFileName().toString();
    }

    long size() {
        return table.size();
    }

    long position() {
        return table.position();
    }

    @Override
    public void close() {
        table.close();
    }

    /** One row; its columns by the order in which {@link ImdbTable} lists them. */
    final class ImdbRow {
        private final long line;
        private final List<String> fields;

        private ImdbRow(long line, List<String> fields) {
            this.line = line;
            this.fields = fields;
        }

        long line() {
            return line;
        }

        String column(int index) {
            return columns.get(index);
        }

        @Nullable
        String text(int index) {
            var value = fields.get(places[index]).strip();
            return value.isEmpty() || value.equals("\\N") ? null : value;
        }

        /** Returns the parts of a list that is separated by commas. */
        List<String> list(int index) {
            var value = text(index);
            return value == null ? List.of() : List.of(value.split(","));
        }
    }
}
