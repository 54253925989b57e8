package app.matinee.ingest.movielens;

import app.matinee.catalog.ExternalId;
import app.matinee.ingest.fields.BadFieldException;
import app.matinee.ingest.fields.Fields;
import app.matinee.ingest.fields.Layout;
import app.matinee.ingest.run.Intake;
import app.matinee.ingest.run.Part;
import app.matinee.ingest.table.Entry;
import app.matinee.ingest.table.RejectedRow;
import app.matinee.ingest.table.Table;
import java.util.function.Consumer;

/** Reads one table row by row. */
abstract class MovielensPart implements Part {
    static final int MOST_ID = 999_999_999;

    private final MovielensTable kind;
    private final String name;
    private final MovielensForm form;
    private final Table table;
    private final Layout.Placed<MovielensColumn> columns;

    MovielensPart(MovielensTable kind, MovielensFiles files) {
        this.kind = kind;
        this.form = files.form(kind);
        this.name = form.file(kind);
        this.table = files.open(kind);
        try {
            this.columns = table.readHeader(header -> kind.place(form.header(kind, header)));
        } catch (RuntimeException e) {
            table.close();
            throw e;
        }
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final long size() {
        return table.size();
    }

    @Override
    public final long position() {
        return table.position();
    }

    @Override
    public final boolean next(Intake intake) {
        return read(row -> take(row, intake), intake::reject);
    }

    /** Reads one row; returns false when there was none left. */
    final boolean read(Consumer<Fields<MovielensColumn>> taker, Consumer<RejectedRow> rejects) {
        return switch (table.next()) {
            case null -> false;
            case Entry.Malformed malformed -> {
                rejects.accept(RejectedRow.of(malformed));
                yield true;
            }
            case Entry.Row row -> {
                read(row, taker, rejects);
                yield true;
            }
        };
    }

    private void read(Entry.Row row, Consumer<Fields<MovielensColumn>> taker, Consumer<RejectedRow> rejects) {
        try {
            taker.accept(new Fields<>(columns, form.usual(kind, row)));
        } catch (BadFieldException e) {
            rejects.accept(e.rejects(row.line()));
        }
    }

    @Override
    public final boolean skip() {
        return table.next() != null;
    }

    /** Hands over what a row tells. */
    abstract void take(Fields<MovielensColumn> row, Intake intake);

    final String namespace() {
        return form.namespace();
    }

    final ExternalId movie(Fields<MovielensColumn> row) {
        return new ExternalId(namespace(), Integer.toString(id(row, MovielensColumn.MOVIE)));
    }

    static int id(Fields<MovielensColumn> row, MovielensColumn column) {
        var id = row.number(column, 1, MOST_ID);
        if (id == null) {
            throw row.bad(column, "The id is missing");
        }
        return id;
    }

    @Override
    public final void close() {
        table.close();
    }
}
