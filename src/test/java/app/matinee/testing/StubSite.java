package app.matinee.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Answers requests over real HTTP as a test tells it to; what it was not told about is answered with 404. */
public final class StubSite implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Deque<Answer>> answers = new HashMap<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    /** The paths and queries of the requests so far, each with the Authorization header and the body if it had them. */
    public final List<String> requests = Collections.synchronizedList(new ArrayList<>());

    private record Answer(int status, String body, Map<String, String> headers, boolean whole) {}

    public StubSite() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Answers the next request for a path; the last answer of a path is given again and again. */
    public StubSite answer(String path, int status, String body) {
        return answer(path, new Answer(status, body, Map.of(), true));
    }

    public StubSite answer(String path, int status, String body, Map<String, String> headers) {
        return answer(path, new Answer(status, body, headers, true));
    }

    /** Answers all further requests for a path, whatever was to come. */
    public synchronized StubSite answerFromNowOn(String path, int status, String body) {
        answers.remove(path);
        return answer(path, status, body);
    }

    /** Begins an answer and never ends it. */
    public StubSite begin(String path, String beginning) {
        return answer(path, new Answer(200, beginning, Map.of(), false));
    }

    private synchronized StubSite answer(String path, Answer answer) {
        answers.computeIfAbsent(path, key -> new ArrayDeque<>()).add(answer);
        return this;
    }

    private synchronized Answer next(String path) {
        Deque<Answer> left = answers.getOrDefault(path, new ArrayDeque<>());
        if (left.isEmpty()) {
            return new Answer(404, "{}", Map.of(), true);
        }
        return left.size() > 1 ? left.remove() : left.getFirst();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String sent = exchange.getRequestHeaders().getFirst("Authorization");
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        requests.add(exchange.getRequestURI() + (sent == null ? "" : " " + sent) + (body.isEmpty() ? "" : " " + body));
        Answer answer = next(exchange.getRequestURI().getPath());
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        answer.headers().forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
        exchange.sendResponseHeaders(answer.status(), answer.whole() ? bytes.length : 0);
        exchange.getResponseBody().write(bytes);
        if (!answer.whole()) {
            exchange.getResponseBody().flush();
            awaitClose();
        }
        exchange.close();
    }

    private void awaitClose() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
