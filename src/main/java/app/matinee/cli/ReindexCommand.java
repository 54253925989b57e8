package app.matinee.cli;

import app.matinee.discovery.Discovery;
import java.util.Locale;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Makes anew what lists show of titles; it keeps itself up to date, so this is for repairs. */
@Command(
        name = "reindex",
        description = "Makes anew what lists show of each title, should it ever be wrong; a server may run meanwhile.",
        mixinStandardHelpOptions = true)
final class ReindexCommand extends DatabaseCommand {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    int run(BeanFactory modules) {
        var titles = modules.getBean(Discovery.class).reindex();
        var out = spec.commandLine().getOut();
        out.println(String.format(Locale.ROOT, "%,d titles indexed", titles));
        out.flush();
        return ExitCode.OK;
    }
}
