package app.matinee.ingest.run;

/**
 * Reads one part of an import, such as a file. Its rows come in the same order each time, so that their number tells
 * what is done already.
 */
public interface Part extends AutoCloseable {
    /** Returns what people know the part by, such as the file's name. */
    String name();

    /** Returns the size in a unit of the part's own; 0 when unknown. */
    long size();

    /** Returns how much of the size was read. */
    long position();

    /**
     * Hands over the next row, or the next rows that must go in together.
     *
     * @return false when there was none left
     */
    boolean next(Intake intake);

    /** Passes over the next row without looking at it closely; it went in before the import was interrupted. */
    boolean skip();

    @Override
    void close();
}
