package app.matinee.platform.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Counts this process among those that use a cluster, by means that the kernel undoes when a process dies.
 *
 * <p>Each member keeps the named pipe {@code users} open, at whose other end a shell waits beside PostgreSQL: once the
 * last member has gone, it reads the end of the file and stops PostgreSQL. The file {@code lock} has two regions: the
 * first is held while starting or leaving, so that nobody joins what is being stopped; the second is shared by all
 * members, so that the last to leave knows that it is the last and waits for the stop.
 */
final class Membership implements AutoCloseable {

    private final Cluster cluster;
    private final FileChannel lock;
    private @Nullable FileLock presence;
    private @Nullable FileChannel pipe;

    private Membership(Cluster cluster, FileChannel lock) {
        this.cluster = cluster;
        this.lock = lock;
    }

    static Membership of(Cluster cluster) {
        try {
            return new Membership(
                    cluster,
                    FileChannel.open(
                            cluster.lock(),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE));
        } catch (IOException e) {
            throw new DatabaseException("The data folder " + cluster.root() + " can't be written: " + e, e);
        }
    }

    /** Runs something while no other process starts, joins or leaves the cluster. */
    synchronized <T> T exclusively(Supplier<T> action) {
        try {
            FileLock held = firstRegion();
            try {
                return action.get();
            } finally {
                held.release();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FileLock firstRegion() throws IOException {
        Patience patience = new Patience(
                Duration.ofDays(1), "Waiting for another process that starts or stops PostgreSQL in " + cluster.root());
        FileLock held = lock.tryLock(0, 1, false);
        while (held == null) {
            patience.pause();
            held = lock.tryLock(0, 1, false);
        }
        return held;
    }

    /** Becomes a member; to be called exclusively. */
    void enter() {
        try {
            presence = lock.lock(1, 1, true);
            if (!Files.exists(cluster.pipe())) {
                Programs.run(List.of("mkfifo", "-m", "600", cluster.pipe().toString()));
            }
            // Opened both ways, since opening one end of a pipe waits for somebody at the other.
            pipe = FileChannel.open(cluster.pipe(), StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns whether no other process uses the cluster; to be called exclusively. */
    boolean isAlone() {
        try {
            release(presence);
            FileLock whole = lock.tryLock(1, 1, false);
            release(whole);
            presence = lock.lock(1, 1, true);
            return whole != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void release(@Nullable FileLock held) throws IOException {
        if (held != null) {
            held.release();
        }
    }

    /** Ends the membership and returns whether it was the last one; to be called exclusively. */
    boolean leave() {
        try {
            boolean last = isAlone();
            if (pipe != null) {
                pipe.close();
            }
            return last;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Closes the files; a membership that still lasts ends. */
    @Override
    public void close() {
        try {
            if (pipe != null) {
                pipe.close();
            }
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
