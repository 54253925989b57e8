package app.matinee.cli;

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
        return port == null ? Map.of() : Map.of("matinee.port", port.toString());
    }
}
