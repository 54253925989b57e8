package app.matinee.cli;

import app.matinee.criticism.Criticism;
import java.util.Locale;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Computes all critics' scores anew, after the rules or their settings changed. */
@Command(
        name = "rescore",
        description = "Computes the critics' score of every reviewed title anew.",
        mixinStandardHelpOptions = true)
final class RescoreCommand extends DatabaseCommand {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    int run(BeanFactory modules) {
        var titles = modules.getBean(Criticism.class).rescore();
        var out = spec.commandLine().getOut();
        out.println(String.format(Locale.ROOT, "%,d titles scored", titles));
        out.flush();
        return ExitCode.OK;
    }
}
