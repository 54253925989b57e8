package app.matinee.ingest.titles;

import app.matinee.catalog.TitleDraft;
import app.matinee.ingest.fields.BadFieldException;
import app.matinee.ingest.table.Entry;
import app.matinee.ingest.table.RejectedRow;
import app.matinee.ingest.table.Rows;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads a table's rows as drafts, one at a time; rows that are none are handed to somebody else. */
public final class TitleDrafts implements Iterator<TitleDraft> {
    private final Rows rows;
    private final TitleRows reader;
    private final Consumer<RejectedRow> rejects;
    private @Nullable TitleDraft next;

    /** Reads the first row already. */
    public TitleDrafts(Rows rows, TitleRows reader, Consumer<RejectedRow> rejects) {
        this.rows = rows;
        this.reader = reader;
        this.rejects = rejects;
        this.next = read();
    }

    private @Nullable TitleDraft read() {
        for (Entry entry = rows.next(); entry != null; entry = rows.next()) {
            try {
                switch (entry) {
                    case Entry.Row row -> {
                        return reader.read(row);
                    }
                    case Entry.Malformed malformed -> rejects.accept(RejectedRow.of(malformed));
                }
            } catch (BadFieldException e) {
                rejects.accept(e.rejects(entry.line()));
            }
        }
        return null;
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public TitleDraft next() {
        TitleDraft current = next;
        if (current == null) {
            throw new NoSuchElementException();
        }
        next = read();
        return current;
    }
}
