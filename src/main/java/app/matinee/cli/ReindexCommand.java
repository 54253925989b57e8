package app.matinee.cli;

import app.matinee.discovery.Discovery;
import app.matinee.discovery.likeness.Likenesses;
import java.util.Locale;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes anew what lists show of titles and which are alike; both keep themselves up to date, so this is for repairs. */
@Command(
        name = "reindex",
        description = "Makes anew what lists show of each title, should it ever be wrong; a server may run meanwhile.",
        mixinStandardHelpOptions = true)
final class ReindexCommand extends DatabaseCommand {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--similar", description = "Also finds anew which titles are alike, which takes longer.")
    private boolean likenesses;

    @Override
    int run(BeanFactory modules) {
        var titles = modules.getBean(Discovery.class).reindex();
        var out = spec.commandLine().getOut();
        if (likenesses) {
            out.println(String.format(
                    Locale.ROOT,
                    "%,d titles compared",
                    modules.getBean(Likenesses.class).makeAll()));
        }
        out.println(String.format(Locale.ROOT, "%,d titles indexed", titles));
        out.flush();
        return ExitCode.OK;
    }
}
