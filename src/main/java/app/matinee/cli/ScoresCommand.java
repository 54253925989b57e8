package app.matinee.cli;

import app.matinee.criticism.Criticism;
import java.io.PrintWriter;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the critics' score of every title that has a review. */
@Command(
        name = "scores",
        description = "Prints the critics' score of every title that has a review, ordered by slug.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "status is certified, fresh or rotten, or too_few where the score is below the display minimum and not"
                    + " shown on pages."
        })
final class ScoresCommand extends DatabaseCommand {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--format", description = "csv, json or table (default: table).")
    private ScoreFormat format = ScoreFormat.table;

    @Override
    int run(BeanFactory modules) {
        PrintWriter out = spec.commandLine().getOut();
        ScoreWriter writer = format.to(out);
        modules.getBean(Criticism.class).scores(writer::write);
        writer.end();
        out.flush();
        return ExitCode.OK;
    }
}
