package app.matinee.cli;

import static java.util.Locale.ROOT;

import app.matinee.catalog.PictureKind;
import app.matinee.catalog.pictures.FetchReport;
import app.matinee.catalog.pictures.FetchStep;
import app.matinee.catalog.pictures.Pictures;
import java.io.PrintWriter;
import java.util.List;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Fetches missing pictures whose addresses importers left. */
@Command(
        name = "fetch",
        description = {
            "Fetches missing posters and portraits whose addresses are known from an import.",
            "Only the hosts in matinee.images.sources are asked, one request at a time. It may be stopped and started again."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Exit codes: 0 done; 1 some addresses gave no picture; 2 it gave up early."})
final class PictureFetchCommand extends DatabaseCommand {
    private static final int SOME_FAILED = 1;
    private static final int GAVE_UP = 2;
    private static final int PROGRESS_EVERY = 50;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--limit", paramLabel = "N", description = "Ask at most so many addresses (default: all).")
    private int limit = Integer.MAX_VALUE;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            split = ",",
            description = "poster, still or portrait, or several with commas between (default: poster,portrait).")
    private List<PictureKind> kinds = List.of(PictureKind.POSTER, PictureKind.PORTRAIT);

    private int asked;

    @Override
    int run(BeanFactory modules) {
        FetchReport report = modules.getBean(Pictures.class).fetchMissing(kinds, limit, this::tell);
        PrintWriter out = spec.commandLine().getOut();
        out.println(String.format(ROOT, "%,d pictures fetched, %,d failed", report.fetched(), report.failed()));
        out.flush();
        if (report.stopped() != null) {
            spec.commandLine().getErr().println("Gave up early: " + report.stopped());
            return GAVE_UP;
        }
        return report.failed() == 0 ? ExitCode.OK : SOME_FAILED;
    }

    private void tell(FetchStep step) {
        asked++;
        PrintWriter err = spec.commandLine().getErr();
        if (step.problem() != null) {
            err.println(step.path() + ": " + step.problem());
        } else if (asked % PROGRESS_EVERY == 0) {
            err.println(String.format(ROOT, "%,d addresses asked, now at %s", asked, step.path()));
        }
        err.flush();
    }
}
