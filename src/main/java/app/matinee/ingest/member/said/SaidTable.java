package app.matinee.ingest.member.said;

import app.matinee.ingest.fields.BadFieldException;
import app.matinee.ingest.fields.Layout;
import app.matinee.ingest.member.file.UploadedFile;
import app.matinee.ingest.table.Entry;
import app.matinee.ingest.table.RejectedRow;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Reads a table of an export row by row; a row that is no use costs itself alone. */
public final class SaidTable {
    private SaidTable() {}

    /**
     * Makes a reading of a table that has the columns of a layout.
     *
     * @return empty if it lacks one that the layout requires
     */
    public static Optional<SiteReader.Reading> of(
            UploadedFile file, Layout<Column> layout, BiConsumer<SaidRow, Listener> taker) {
        var columns = layout.place(file.columns());
        return columns.isComplete() ? Optional.of(listener -> read(file, columns, taker, listener)) : Optional.empty();
    }

    private static void read(
            UploadedFile file, Layout.Placed<Column> columns, BiConsumer<SaidRow, Listener> taker, Listener listener) {
        try (var table = file.table()) {
            for (var entry = table.next(); entry != null; entry = table.next()) {
                switch (entry) {
                    case Entry.Malformed malformed -> listener.reject(file.name(), RejectedRow.of(malformed));
                    case Entry.Row row -> take(file, columns, row, taker, listener);
                }
            }
        }
    }

    /** Reads one row. */
    static void take(
            UploadedFile file,
            Layout.Placed<Column> columns,
            Entry.Row row,
            BiConsumer<SaidRow, Listener> taker,
            Listener listener) {
        try {
            taker.accept(new SaidRow(file.name(), columns, row), listener);
        } catch (BadFieldException e) {
            listener.reject(file.name(), e.rejects(row.line()));
        }
    }
}
