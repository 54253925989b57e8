package app.matinee.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Runs the demo as a visitor's machine would: in a process of its own, on a free port, with an empty data folder. */
final class DemoSite implements AutoCloseable {
    private final Process process;
    private final URI address;

    private DemoSite(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Starts the demo and waits until it has said where it is. */
    static DemoSite start(Path data) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "app.matinee.Matinee",
                        "demo",
                        "--port",
                        "0",
                        "--data",
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var address = process.inputReader().readLine();
        if (address == null) {
            throw new IllegalStateException("The demo ended with exit code " + exitCode(process));
        }
        return new DemoSite(process, URI.create(address));
    }

    private static int exitCode(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    String at(String path) {
        return address.resolve(path).toString();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            process.inputReader().close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
