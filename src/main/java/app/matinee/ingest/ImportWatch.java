package app.matinee.ingest;

import java.nio.file.Path;

/** Is told how far an import has come, some times a second at most. */
@FunctionalInterface
public interface ImportWatch {
    /** Is told nothing. */
    ImportWatch NONE = (file, position, size, rows) -> {};

    /**
     * Takes note.
     *
     * @param position how many bytes of the file were read
     * @param size how many it has
     * @param rows how many rows that were
     */
    void read(Path file, long position, long size, long rows);
}
