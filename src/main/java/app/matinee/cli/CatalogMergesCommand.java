package app.matinee.cli;

import app.matinee.catalog.Merge;
import app.matinee.catalog.Merges;
import java.io.PrintWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists merges and splits. */
@Command(
        name = "merges",
        description = "Lists all merges and splits, the oldest first.",
        mixinStandardHelpOptions = true)
final class CatalogMergesCommand extends DatabaseCommand {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.systemDefault());
    private static final String LINE = "%-5s %-6s %-16s %-16s  %s%n";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    int run(BeanFactory modules) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(LINE, "N", "what", "made", "taken back", "addresses");
        modules.getBean(Merges.class).all().forEach(merge -> print(out, merge));
        out.flush();
        return ExitCode.OK;
    }

    private static void print(PrintWriter out, Merge merge) {
        var undone = merge.undone();
        out.printf(
                LINE,
                merge.number(),
                merge.split() ? "split" : "merge",
                WHEN.format(merge.made()),
                undone == null ? "" : WHEN.format(undone),
                merge.split() ? merge.gone() + " off " + merge.kept() : merge.gone() + " into " + merge.kept());
    }
}
