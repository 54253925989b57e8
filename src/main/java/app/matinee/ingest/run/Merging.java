package app.matinee.ingest.run;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Carries out one merge at a time, in order, and lets its caller read on meanwhile; so two batches are held at most. */
final class Merging implements AutoCloseable {
    private final @Nullable ExecutorService thread;
    private CompletableFuture<?> last = CompletableFuture.completedFuture(null);

    private Merging(@Nullable ExecutorService thread) {
        this.thread = thread;
    }

    static Merging besideReading() {
        return new Merging(Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("merging").factory()));
    }

    /** For a dry run: its one transaction belongs to the thread that began it. */
    static Merging betweenReading() {
        return new Merging(null);
    }

    /** Begins when the one before has ended; throws what that one failed of. */
    void begin(Runnable merge) {
        await();
        if (thread == null) {
            merge.run();
        } else {
            last = CompletableFuture.runAsync(merge, thread);
        }
    }

    /** Waits until all that was begun has ended; throws what it failed of. */
    void await() {
        try {
            last.join();
        } catch (CompletionException failure) {
            switch (failure.getCause()) {
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                case null, default -> throw failure;
            }
        }
    }

    @Override
    public void close() {
        if (thread != null) {
            thread.close();
        }
    }
}
