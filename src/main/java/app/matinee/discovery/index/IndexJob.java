package app.matinee.discovery.index;

import app.matinee.platform.jobs.Schedule;
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
 * Keeps the index up to date in servers, by a thread of its own: a first build takes minutes, for which no other job and
 * no start should wait.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.LOWEST_PRECEDENCE)
class IndexJob implements ApplicationRunner, DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(IndexJob.class);

    private static final long AFTER_FAILURE = 10_000;

    private final SearchIndex index;
    private volatile boolean stopped;
    private @Nullable Thread thread;

    IndexJob(SearchIndex index) {
        this.index = index;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        thread = Thread.ofPlatform().name("index").daemon().start(this::follow);
    }

    private synchronized void follow() {
        while (!stopped) {
            long pause = Schedule.FOLLOW_CHANGES;
            try {
                index.catchUp();
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
