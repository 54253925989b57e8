package app.matinee.discovery.index;

import app.matinee.platform.jobs.Schedule;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Keeps the index up to date in servers, by a thread of its own: a first build takes minutes, for which no other job
 * should wait, and no start for long.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.LOWEST_PRECEDENCE)
class IndexJob implements ApplicationRunner, DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(IndexJob.class);

    private static final long AFTER_FAILURE = 10_000;

    /**
     * A small catalogue is there before the server says that it is ready, on a slow machine too; a large one nobody waits for
     * any longer.
     */
    private static final long PATIENCE = 10_000;

    private final SearchIndex index;
    private final CountDownLatch caughtUp = new CountDownLatch(1);
    private volatile boolean stopped;
    private @Nullable Thread thread;

    IndexJob(SearchIndex index) {
        this.index = index;
    }

    @Override
    @SuppressWarnings("ReturnValueIgnored") // ready or not, the server starts
    public void run(ApplicationArguments arguments) throws InterruptedException {
        thread = Thread.ofPlatform().name("index").daemon().start(this::follow);
        caughtUp.await(PATIENCE, TimeUnit.MILLISECONDS);
    }

    private synchronized void follow() {
        while (!stopped) {
            long pause = Schedule.FOLLOW_CHANGES;
            try {
                index.catchUp();
                caughtUp.countDown();
            } catch (RuntimeException e) {
                LOG.warn("The search index is behind", e);
                pause = AFTER_FAILURE;
            }
            try {
                wait(pause);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        stopped = true;
        var running = thread;
        if (running != null) {
            index.destroy();
            running.join(10_000);
        }
    }
}
