package app.matinee.discovery.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Builds an index of all there is, titles first. What changes meanwhile is followed afterwards, from the horizon at its
 * beginning. Who reads sees the old index until the new one is whole, or where there was none, as much as there is.
 */
@Component
class IndexBuild {
    private static final Logger LOG = LoggerFactory.getLogger(IndexBuild.class);
    private static final int BATCH = 4_096;
    private static final int WORKERS = Math.clamp(Runtime.getRuntime().availableProcessors(), 2, 4);

    /** What is there is shown after this, and again whenever as much time went by as before: to show costs a segment. */
    private static final long SHOWN_AFTER = 2_000_000_000L;

    private final NewsStore news;
    private final TitleRowStore titles;
    private final NameRowStore names;
    private final IndexFiles files;
    private final TransactionOperations transaction;
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicLong shown = new AtomicLong();
    private volatile int all;
    private volatile boolean stopped;

    IndexBuild(
            NewsStore news,
            TitleRowStore titles,
            NameRowStore names,
            IndexFiles files,
            TransactionOperations transaction) {
        this.news = news;
        this.titles = titles;
        this.names = names;
        this.files = files;
        this.transaction = transaction;
    }

    private interface Batch {
        List<Row> rows();
    }

    void build(OpenIndex index, String edition) throws IOException {
        var begun = System.nanoTime();
        var horizon = news.horizon();
        var batches = batches();
        var isFirst = index.isEmpty();
        done.set(0);
        all = batches.size();
        index.empty();
        write(index, batches, isFirst, begun);
        index.stand(edition, horizon);
        index.show();
        index.commit();
        all = 0;
        LOG.info("Search index built of {} in {} ms", index.size(), (System.nanoTime() - begun) / 1_000_000);
    }

    private List<Batch> batches() {
        List<Batch> batches = new ArrayList<>();
        for (var group : Group.values()) {
            var highest = group == Group.TITLE ? titles.highest() : names.highest(group);
            for (long from = 0; from <= highest; from += BATCH) {
                var first = from;
                batches.add(() -> rows(group, first, first + BATCH));
            }
        }
        return batches;
    }

    private List<Row> rows(Group group, long from, long to) {
        return transaction.execute(status -> {
            news.insistOnIndexes();
            return group == Group.TITLE ? titles.between(from, to, files.region()) : names.between(group, from, to);
        });
    }

    private void write(OpenIndex index, List<Batch> batches, boolean isShown, long begun) throws IOException {
        var next = new AtomicInteger();
        shown.set(SHOWN_AFTER / 2);
        Callable<Boolean> work = () -> {
            for (int at = next.getAndIncrement(); at < batches.size() && !stopped; at = next.getAndIncrement()) {
                for (var row : batches.get(at).rows()) {
                    index.add(row);
                }
                done.incrementAndGet();
                if (isShown && isTimeToShow(begun)) {
                    index.show();
                }
            }
            return true;
        };
        try (var workers = Executors.newFixedThreadPool(
                WORKERS, Thread.ofPlatform().name("index-", 1).factory())) {
            for (var worker : workers.invokeAll(java.util.Collections.nCopies(WORKERS, work))) {
                finish(worker);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The search index was not built to its end", e);
        }
        if (stopped) {
            throw new IllegalStateException("The search index was not built to its end");
        }
    }

    private boolean isTimeToShow(long begun) {
        var last = shown.get();
        var now = System.nanoTime() - begun;
        return now >= 2 * last && shown.compareAndSet(last, now);
    }

    private static void finish(Future<Boolean> worker) throws IOException, InterruptedException {
        try {
            worker.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException failure -> throw failure;
                case UncheckedIOException failure -> throw failure.getCause();
                case RuntimeException failure -> throw failure;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }

    int percent() {
        var batches = all;
        return batches == 0 ? 100 : Math.min(99, done.get() * 100 / batches);
    }

    void stop() {
        stopped = true;
    }
}
