package app.matinee.ingest;

import app.matinee.ingest.table.Entry;
import app.matinee.ingest.table.Rows;
import app.matinee.ingest.table.Table;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts the rows of a file as they are read, and tells so. */
final class WatchedRows implements Rows {
    private static final int STEP = 500;

    private final Path file;
    private final Table table;
    private final ImportWatch watch;
    private long count;

    WatchedRows(Path file, Table table, ImportWatch watch) {
        this.file = file;
        this.table = table;
        this.watch = watch;
        watch.read(file, 0, table.size(), 0);
    }

    @Override
    public List<String> columns() {
        return table.columns();
    }

    @Override
    public @Nullable Entry next() {
        Entry entry = table.next();
        count += entry == null ? 0 : 1;
        if (entry == null || count % STEP == 0) {
            watch.read(file, table.position(), table.size(), count);
        }
        return entry;
    }

    long count() {
        return count;
    }
}
