package app.matinee.ingest.run;

import java.util.List;

/** Says what an import reads, part by part. */
public interface Importer {
    /** Returns the key of the source, such as {@code imdb}. */
    String source();

    /** Returns what was asked for, as a list of runs shows it. */
    String what();

    /** Returns the same text for the same files and options, so that an import that was cut short goes on. */
    String fingerprint();

    /** Returns the parts in the order in which they are read. */
    List<PartOpener> parts();

    /** Opens a part at its beginning, as often as asked. */
    @FunctionalInterface
    interface PartOpener {
        Part open();
    }
}
