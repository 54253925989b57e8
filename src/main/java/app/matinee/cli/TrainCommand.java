package app.matinee.cli;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * Puts a server through its paces once, so that the JVM can note which classes it loads and keep them ready for later
 * starts. Called by the scripts in {@code bin/} on a data folder that is thrown away.
 */
@Command(name = "train", hidden = true, mixinStandardHelpOptions = true)
final class TrainCommand implements Callable<Integer> {

    private static final List<String> PATHS = List.of("/health/ready", "/", "/no-such-page");

    @Mixin
    private SiteOptions options = new SiteOptions();

    @Override
    public Integer call() throws IOException, InterruptedException {
        Map<String, String> freePort = Map.of("matinee.port", "0");
        try (Server server = Server.start(options.site("matinee-training", freePort, Map.of()), DemoCommand.PROFILE);
                HttpClient client = HttpClient.newHttpClient()) {
            for (String path : PATHS) {
                HttpRequest request =
                        HttpRequest.newBuilder(server.address().resolve(path)).build();
                client.send(request, BodyHandlers.discarding());
            }
        }
        return ExitCode.OK;
    }
}
