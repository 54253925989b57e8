package app.matinee.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Runs the server of a site in the foreground. */
@Command(
        name = "serve",
        description = "Runs the server until it is stopped by Ctrl-C or SIGTERM.",
        mixinStandardHelpOptions = true,
        footer = {"", "It is ready when GET /health/ready answers 200."})
final class ServeCommand implements Callable<Integer> {

    @Mixin
    private SiteOptions options = new SiteOptions();

    @Mixin
    private PortOption port = new PortOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        try (Server server = Server.start(options.site("matinee", port.settings(), Map.of()))) {
            spec.commandLine().getErr().println(server.readyMessage());
            server.awaitStop();
        }
        return ExitCode.OK;
    }
}
