package app.matinee.catalog;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Records one import.
 *
 * @param source the key of the source
 * @param what as it was asked for, such as {@code imdb title.basics.tsv.gz}
 * @param part the part that it has come to, counted from 0
 * @param position how many rows of that part are done
 * @param ratings how many it added or changed
 * @param ended null as long as it runs, or when it was cut short
 */
public record ImportRun(
        int id,
        String source,
        String what,
        State state,
        Instant started,
        @Nullable Instant ended,
        int part,
        long position,
        long added,
        long changed,
        long unchanged,
        long waiting,
        long rejected,
        long ratings) {

    /** Tells how far a run has come. */
    public enum State {
        /** Runs, or was cut short and goes on when the same is asked for again. */
        RUNNING,
        FINISHED,
        FAILED,
        UNDONE;

        /** Returns the word that the database uses. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
