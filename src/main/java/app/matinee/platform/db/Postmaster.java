package app.matinee.platform.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts PostgreSQL so that it lives exactly as long as its users do. */
final class Postmaster {

    /**
     * Waits beside PostgreSQL for the end of the pipe that its users keep open. Ctrl-C in the terminal of one of them
     * mustn't stop what others use, so signals are ignored here. Whichever of the two ends first takes the other along;
     * a reader that outlived its shell no longer knows whose process number that is, and leaves it alone.
     */
    private static final String WATCH = """
            pipe=$1; shift
            trap '' INT HUP TERM
            "$@" & postgres=$!
            { while read -r line; do :; done < "$pipe"; kill -0 $$ && kill -INT $postgres; } 2> /dev/null & reader=$!
            wait $postgres; status=$?
            kill -KILL $reader 2> /dev/null
            exit $status
            """;

    private Postmaster() {}

    /** Starts it and returns the shell that waits beside it; the caller is a member already. */
    static Process start(Cluster cluster, PostgresBinaries binaries, int port) {
        cluster.rotateLog();
        List<String> command = new ArrayList<>(Programs.whereInstalled("setsid"));
        command.addAll(
                List.of("sh", "-c", WATCH, "matinee-postgres", cluster.pipe().toString()));
        command.addAll(Programs.unprivileged());
        command.addAll(Programs.whereInstalled("setpriv", "--pdeathsig", "INT"));
        command.addAll(
                List.of(binaries.program("postgres"), "-D", cluster.data().toString()));
        command.addAll(List.of("-p", Integer.toString(port)));
        command.addAll(List.of("-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(cluster.root().toFile());
        // A pipe to us would keep whoever reads our output waiting as long as PostgreSQL runs.
        builder.redirectInput(Path.of("/dev/null").toFile());
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(cluster.log().toFile()));
        // So that settings of some other PostgreSQL in the environment have no say here.
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
