package app.matinee.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    @Test
    void aJobThatHangsHoldsUpNoOther() throws InterruptedException {
        var scheduler = new Schedule().taskScheduler();
        scheduler.initialize();
        var hangs = new CountDownLatch(1);
        var released = new CountDownLatch(1);
        var other = new CountDownLatch(2);
        try {
            var first = scheduler.scheduleWithFixedDelay(
                    () -> {
                        hangs.countDown();
                        await(released);
                    },
                    Duration.ofMillis(1));
            assertThat(hangs.await(10, TimeUnit.SECONDS)).isTrue();

            var second = scheduler.scheduleWithFixedDelay(other::countDown, Duration.ofMillis(1));

            assertThat(other.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(first.isDone()).isFalse();
            assertThat(second.isDone()).isFalse();
        } finally {
            released.countDown();
            scheduler.shutdown();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
