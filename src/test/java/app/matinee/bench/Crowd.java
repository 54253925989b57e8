package app.matinee.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Has many threads do one thing over and over. */
final class Crowd {
    private Crowd() {}

    /** Does what may fail. */
    interface Work {
        void once() throws Exception;
    }

    /** Returns how often the work was done in a second by all threads together. */
    static double perSecond(int threads, int seconds, Work work) throws Exception {
        long begin = System.nanoTime();
        long end = begin + seconds * 1_000_000_000L;
        try (ExecutorService crowd = Executors.newFixedThreadPool(threads)) {
            List<Future<Long>> members = new ArrayList<>();
            for (int member = 0; member < threads; member++) {
                members.add(crowd.submit(() -> timesUntil(end, work)));
            }
            long done = 0;
            for (Future<Long> member : members) {
                done += member.get();
            }
            return done * 1e9 / (System.nanoTime() - begin);
        }
    }

    private static long timesUntil(long end, Work work) throws Exception {
        long times = 0;
        while (System.nanoTime() < end) {
            work.once();
            times++;
        }
        return times;
    }
}
