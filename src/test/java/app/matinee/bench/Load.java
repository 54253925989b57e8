package app.matinee.bench;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.DoubleStream;

/** Asks a server for one path over and over, on eight connections at a time. */
final class Load {
    private static final int CONNECTIONS = 8;

    private Load() {}

    /**
     * Tells how a server answered.
     *
     * @param perSecond answers in a second
     * @param milliseconds from each request to the last byte of its answer
     */
    record Answers(double perSecond, List<Double> milliseconds) {}

    static Answers ask(URI address, String path, int seconds) throws Exception {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        try (ExecutorService visitors = Executors.newFixedThreadPool(CONNECTIONS)) {
            List<Future<double[]>> asked = new ArrayList<>();
            for (int visitor = 0; visitor < CONNECTIONS; visitor++) {
                asked.add(visitors.submit(() -> askUntil(end, address, path)));
            }
            List<double[]> times = new ArrayList<>();
            for (Future<double[]> visitor : asked) {
                times.add(visitor.get());
            }
            double[] all = times.stream().flatMapToDouble(DoubleStream::of).toArray();
            return new Answers(
                    all.length / (double) seconds, DoubleStream.of(all).boxed().toList());
        }
    }

    private static double[] askUntil(long end, URI address, String path) throws Exception {
        DoubleStream.Builder times = DoubleStream.builder();
        try (KeepAlive connection = new KeepAlive(address, path)) {
            for (long begin = System.nanoTime(); begin < end; begin = System.nanoTime()) {
                connection.ask();
                times.add((System.nanoTime() - begin) / 1e6);
            }
        }
        return times.build().toArray();
    }
}
