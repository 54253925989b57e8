package app.matinee.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs the demo in a process of its own, by the script that people call, on a free port. */
final class Site implements AutoCloseable {
    static final String CRANES = "/m/the-cranes-are-flying";

    private final Process process;
    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;

    private Site(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Starts {@code bin/demo}, as somebody does who looks around. */
    static Site demo(Path data, Map<String, String> environment) throws IOException {
        return start(List.of("bin/demo"), data, environment);
    }

    /** Starts the demo with all that the JVM has, as a server is started. */
    static Site server(Path data) throws IOException {
        return start(List.of("bin/matinee", "demo"), data, Map.of());
    }

    /** Starts the server of a site, which tells its address to nobody but who reads its messages. */
    static Site serve(Path data) throws IOException, InterruptedException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Process process = new ProcessBuilder(
                        "bin/matinee", "serve", "--port", Integer.toString(port), "--data", data.toString())
                .redirectError(data.resolveSibling("site.log").toFile())
                .start();
        Site site = new Site(process, URI.create("http://localhost:" + port));
        while (process.isAlive() && !site.isReady()) {
            Thread.sleep(200);
        }
        return site;
    }

    private boolean isReady() throws InterruptedException {
        try {
            fetch("/health/ready");
            return true;
        } catch (IOException | IllegalStateException notYet) {
            return false;
        }
    }

    private static Site start(List<String> command, Path data, Map<String, String> environment) throws IOException {
        List<String> words = new ArrayList<>(command);
        words.addAll(List.of("--port", "0", "--data", data.toString()));
        ProcessBuilder builder = new ProcessBuilder(words)
                .redirectError(data.resolveSibling("server.log").toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        String address = process.inputReader().readLine();
        if (address == null) {
            throw new IllegalStateException("The demo did not start; see its messages in " + builder.redirectError());
        }
        return new Site(process, URI.create(address));
    }

    URI address() {
        return address;
    }

    /** Fetches a page, compressed as the server has it for browsers. */
    HttpResponse<byte[]> fetch(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path))
                .header("Accept-Encoding", "gzip")
                .build();
        HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + response.statusCode());
        }
        return response;
    }

    @Override
    public void close() throws IOException {
        client.close();
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        process.inputReader().close();
    }
}
