package app.matinee.discovery.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Gives out the index of this node. Servers keep it up to date by a job; without one, as in tests, it is built when
 * somebody reads from it first, and brought up to date when asked.
 */
@Component
public class SearchIndex implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);

    private final IndexFiles files;
    private final IndexFollower follower;
    private final Segments segments = new Segments();
    private final Object opening = new Object();
    private volatile @Nullable OpenIndex open;
    private boolean closed;

    SearchIndex(IndexFiles files, IndexFollower follower) {
        this.files = files;
        this.follower = follower;
    }

    /** Reads from the index as it is now; while it is being built for the first time, that is a part of it. */
    public <T> T read(Reading<T> reading) {
        try {
            if (open == null && !files.areKept()) {
                catchUp();
            }
            var searchers = opened().searchers();
            var searcher = searchers.acquire();
            try {
                return reading.of(new View(searcher, segments));
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes something from the index. */
    public interface Reading<T> {
        T of(View view) throws IOException;
    }

    /** Brings the index up to date with all that is certain in the database; builds it anew where it doesn't fit. */
    public synchronized void catchUp() {
        if (closed) {
            return;
        }
        try {
            follower.follow(opened());
        } catch (IOException | IllegalStateException e) {
            discard();
            throw new IllegalStateException("The search index failed and will be opened again", e);
        }
    }

    /** Does so only if it is open: what is not is brought up to date when it is opened. */
    public void catchUpIfOpen() {
        if (open != null) {
            catchUp();
        }
    }

    /** Lets all nodes build their indexes anew. */
    public void makeAnew() {
        follower.makeNewEdition();
    }

    /** Tells how much of a build is done, in percent; 100 while none is going on. */
    public int percentBuilt() {
        return follower.percentBuilt();
    }

    private OpenIndex opened() throws IOException {
        var before = open;
        if (before != null) {
            return before;
        }
        synchronized (opening) {
            var now = open;
            if (now == null) {
                now = new OpenIndex(files, segments);
                open = now;
            }
            return now;
        }
    }

    /** Files that broke while they were in use are opened again, which finds out what is left of them. */
    private void discard() {
        synchronized (opening) {
            close();
        }
    }

    private void close() {
        var last = open;
        open = null;
        if (last != null) {
            try {
                last.close();
            } catch (IOException e) {
                LOG.warn("The search index could not be closed", e);
            }
        }
    }

    @Override
    public void destroy() {
        follower.stop();
        synchronized (this) {
            closed = true;
            close();
        }
    }
}
