package app.matinee.platform.changes;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Remembers what changed, for caches and indexes that follow the database.
 *
 * <p>A line is written in the transaction of the change itself. A reader's position is a transaction horizon, not a
 * sequence number: numbers are handed out before commit, so a higher one may become visible first.
 */
@Component
public class ChangeLog {
    private final ChangeStore store;

    ChangeLog(ChangeStore store) {
        this.store = store;
    }

    /** Notes that one thing changed; call it inside the transaction that changes it. */
    public void record(String kind, long id) {
        record(kind, List.of(id));
    }

    /** Notes that several things changed; call it inside the transaction that changes them. An empty list notes nothing. */
    public void record(String kind, Collection<Long> ids) {
        if (!ids.isEmpty()) {
            store.insert(kind, ids);
        }
    }

    /** Returns the position from which {@link #since} tells everything that commits from now on. */
    public Position now() {
        return store.horizon();
    }

    /**
     * Returns what became certain since a position, each change exactly once over successive calls, and where to go on.
     *
     * <p>A change appears when no transaction older than it is still open, so one slow writer delays everybody's news
     * but never loses any.
     */
    public News since(Position from) {
        return store.since(from);
    }

    /** Drops lines older than the age; readers that are further behind must start anew. Returns how many went. */
    public int prune(Duration age, Instant now) {
        return store.deleteBefore(now.minus(age));
    }

    /** Marks how far a reader has read. */
    public record Position(long transaction) {}

    /** Holds the changes since a position, in the order of their transactions, and the next position. */
    public record News(List<Change> changes, Position next) {
        public News {
            changes = List.copyOf(changes);
        }
    }
}
