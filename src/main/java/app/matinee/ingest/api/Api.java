package app.matinee.ingest.api;

import app.matinee.ingest.RefusedFileException;
import app.matinee.ingest.json.JsonDocument;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks one service, one request at a time; the host is fixed, and redirections are not followed. */
public final class Api implements AutoCloseable {
    private static final int ATTEMPTS = 5;
    private static final int FAILURES_IN_A_ROW = 5;
    private static final long LARGEST = 64L << 20;

    private final Service service;
    private final HttpClient client;
    private final Pace pace;
    private final Backoff backoff;
    private final Waiting waiting;
    private int failures;

    public Api(Service service, Clock clock, Waiting waiting, RandomGenerator random) {
        this.service = service;
        this.client = HttpClient.newBuilder().connectTimeout(service.patience()).build();
        this.pace = new Pace(service.perSecond(), clock, waiting);
        this.backoff = new Backoff(clock, random);
        this.waiting = waiting;
    }

    public String name() {
        return service.name();
    }

    /**
     * Asks until there is an answer, at most five times.
     *
     * @param path begins with a slash; messages name the request by it
     * @throws EndedByServiceException if it makes no sense to ask for anything else either
     */
    public Reply ask(String path, Parameter... parameters) {
        try {
            return counted(path, askPatiently(path, request(path, List.of(parameters))));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EndedByServiceException("The import was interrupted at %s".formatted(path));
        }
    }

    private HttpRequest request(String path, List<Parameter> parameters) {
        Stream<Parameter> own =
                service.query().entrySet().stream().map(entry -> new Parameter(entry.getKey(), entry.getValue()));
        String query = Stream.concat(parameters.stream(), own)
                .map(parameter -> encoded(parameter.name()) + "=" + encoded(parameter.value()))
                .collect(Collectors.joining("&"));
        URI address = URI.create(service.address() + path + (query.isEmpty() ? "" : "?" + query));
        HttpRequest.Builder request = HttpRequest.newBuilder(address).header("Accept", "application/json");
        service.headers().forEach(request::header);
        return request.build();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Reply askPatiently(String path, HttpRequest request) throws InterruptedException {
        for (int attempt = 1; ; attempt++) {
            pace.keep();
            switch (once(path, request)) {
                case Outcome.Final(Reply reply) -> {
                    return reply;
                }
                case Outcome.Passing(String reason, boolean tooFast, Duration pause) -> {
                    if (attempt == ATTEMPTS) {
                        return givenUp(reason, tooFast);
                    }
                    waiting.pass(pause.isZero() ? backoff.after(attempt) : pause);
                }
            }
        }
    }

    private sealed interface Outcome {
        record Final(Reply reply) implements Outcome {}

        /** Zero means that the service names no wait. */
        record Passing(String reason, boolean tooFast, Duration pause) implements Outcome {}
    }

    private Outcome once(String path, HttpRequest request) throws InterruptedException {
        // The client's own limit ends with the headers; a body that trickles in would take for ever.
        CompletableFuture<HttpResponse<byte[]>> exchange =
                client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST));
        try {
            return judge(path, exchange.get(service.patience().toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            exchange.cancel(true);
            return passing("no whole answer came within %d ms"
                    .formatted(service.patience().toMillis()));
        } catch (ExecutionException e) {
            // Causes may quote the address, and with it the key.
            return passing(e.getCause() instanceof IOException ? "the connection failed" : "the request failed");
        }
    }

    private Outcome judge(String path, HttpResponse<byte[]> response) {
        int status = response.statusCode();
        return switch (status) {
            case 200 -> parsed(response.body());
            case 404, 410 -> new Outcome.Final(new Reply.Absent());
            case 401, 403 ->
                throw new EndedByServiceException(
                        "%s refused %s with status %d. %s".formatted(service.name(), path, status, service.refused()));
            case 408, 429 ->
                new Outcome.Passing(
                        "it answered with status " + status,
                        status == 429,
                        backoff.wanted(response).orElse(Duration.ZERO));
            default ->
                status >= 500
                        ? new Outcome.Passing(
                                "it answered with status " + status,
                                false,
                                backoff.wanted(response).orElse(Duration.ZERO))
                        : new Outcome.Final(new Reply.Failed("It answered with status " + status));
        };
    }

    private static Outcome parsed(byte[] body) {
        try {
            return new Outcome.Final(new Reply.Answered(JsonDocument.parse(body)));
        } catch (RefusedFileException e) {
            return passing("the answer is no JSON, or cut short");
        }
    }

    private static Outcome passing(String reason) {
        return new Outcome.Passing(reason, false, Duration.ZERO);
    }

    private Reply givenUp(String reason, boolean tooFast) {
        if (tooFast) {
            throw new EndedByServiceException(
                    "%s says that it is asked too often, also after waiting. Ask fewer times in a second, or later"
                            .formatted(service.name()));
        }
        return new Reply.Failed("Asked %d times; the last time %s".formatted(ATTEMPTS, reason));
    }

    private Reply counted(String path, Reply reply) {
        failures = reply instanceof Reply.Failed ? failures + 1 : 0;
        if (reply instanceof Reply.Failed(String reason) && failures == FAILURES_IN_A_ROW) {
            throw new EndedByServiceException("%s failed to answer %d requests in a row, last %s: %s"
                    .formatted(service.name(), failures, path, reason));
        }
        return reply;
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
