package app.matinee.cli;

import static java.util.stream.Collectors.joining;

import app.matinee.ingest.DemoSignIn;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * Runs a server with the demo catalogue. Its content comes from beans of type {@code ApplicationRunner} with
 * {@code @Profile("demo")}, which run before the server says that it is ready.
 */
@Command(
        name = "demo",
        description = "Runs a server with the demo catalogue, and prints its address when it is ready.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    static final String PROFILE = "demo";

    private static final Map<String, String> BRAND = Map.of(
            "matinee.brand.critics-score", "Tomatometer",
            "matinee.brand.audience-score", "Popcornmeter",
            "matinee.brand.certified", "Certified Fresh",
            "matinee.brand.verified-hot", "Verified Hot",
            "matinee.brand.notice",
                    "This is a demo. The films are real; critics, publications, members and everything they say are"
                            + " invented, except for the six reviews of The Cranes Are Flying without a quote.");

    @Mixin
    private SiteOptions options = new SiteOptions();

    @Mixin
    private PortOption port = new PortOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        try (Server server = Server.start(options.site("matinee-demo", port.settings(), BRAND), PROFILE)) {
            spec.commandLine().getErr().println(server.readyMessage());
            spec.commandLine().getErr().println(signIns());
            spec.commandLine().getOut().println(server.address());
            spec.commandLine().getOut().flush();
            server.awaitStop();
        }
        return ExitCode.OK;
    }

    private static String signIns() {
        return DemoSignIn.ALL.stream()
                .map(DemoSignIn::email)
                .collect(joining(", ", "Sign in as one of ", ", with the password: " + DemoSignIn.PASSWORD));
    }
}
