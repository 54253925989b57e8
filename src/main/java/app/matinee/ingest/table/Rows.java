package app.matinee.ingest.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hands out the rows of a table one after another. */
public interface Rows {
    /** Returns the names of the columns as the source writes them; some may be empty, none is there twice. */
    List<String> columns();

    /** Returns the next row or what stands in its place, or null at the end. */
    @Nullable
    Entry next();
}
