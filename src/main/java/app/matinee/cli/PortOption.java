package app.matinee.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Holds the port to listen on. */
final class PortOption {

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "The port to listen on (default: 8080; 0: a free one).")
    private @Nullable Integer port;

    Map<String, String> settings() {
        return port == null ? Map.of() : Map.of("matinee.port", String.valueOf(port == 0 ? free() : port));
    }

    // Chosen before the start, since links in mails and passkeys want to know it.
    private static int free() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("No port is free", e);
        }
    }
}
