package app.matinee.cli;

import app.matinee.catalog.ImportRun;
import app.matinee.ingest.Ingest;
import java.io.PrintWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the imports of a site. */
@Command(name = "runs", description = "Lists all imports, the oldest first.", mixinStandardHelpOptions = true)
final class ImportRunsCommand extends DatabaseCommand {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.systemDefault());
    private static final String LINE = "%-5s %-9s %-16s %9s %9s %9s %8s %8s %9s  %s%n";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    int run(BeanFactory modules) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                LINE,
                "run",
                "state",
                "begun",
                "added",
                "changed",
                "unchanged",
                "waiting",
                "rejected",
                "ratings",
                "what");
        modules.getBean(Ingest.class).runs().forEach(run -> print(out, run));
        out.flush();
        return ExitCode.OK;
    }

    private static void print(PrintWriter out, ImportRun run) {
        out.printf(
                LINE,
                run.id(),
                run.state().word(),
                WHEN.format(run.started()),
                run.added(),
                run.changed(),
                run.unchanged(),
                run.waiting(),
                run.rejected(),
                run.ratings(),
                run.what());
    }
}
