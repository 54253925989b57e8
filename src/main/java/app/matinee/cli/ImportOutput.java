package app.matinee.cli;

import static java.util.Locale.ROOT;

import app.matinee.criticism.DeliveryReport;
import app.matinee.ingest.RatingsImported;
import app.matinee.ingest.RejectedRows;
import app.matinee.ingest.ReviewsImported;
import app.matinee.ingest.SourceImported;
import app.matinee.ingest.TitlesImported;
import java.io.PrintWriter;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;

/**
 * Tells what an import did: one line on standard output, remarks on standard error, and the exit code.
 *
 * <p>Scripts read that line, so that it does not follow the language of the machine.
 */
final class ImportOutput {

    static final int SOME_REJECTED = 1;
    static final int NOTHING_IMPORTED = 2;

    private final PrintWriter out;
    private final PrintWriter err;

    ImportOutput(CommandLine command) {
        this.out = command.getOut();
        this.err = command.getErr();
    }

    int report(ReviewsImported imported, boolean dryRun) {
        imported.titles().ifPresent(titles -> {
            err.println(line(titles, dryRun));
            remarkWaiting(titles.waiting());
            remark(titles.rows(), titles.rejected(), titles.linesInWindows1252());
        });
        remark(imported.rows(), imported.rejected(), imported.linesInWindows1252());
        out.println(line(imported, dryRun));
        out.flush();
        int exitCode = exitCode(imported.rows(), imported.report().rejected());
        boolean titlesRejected = imported.titles()
                .filter(titles -> titles.rejected().count() > 0)
                .isPresent();
        return exitCode == ExitCode.OK && titlesRejected ? SOME_REJECTED : exitCode;
    }

    int report(TitlesImported imported, boolean dryRun) {
        remarkWaiting(imported.waiting());
        remark(imported.rows(), imported.rejected(), imported.linesInWindows1252());
        out.println(line(imported, dryRun));
        out.flush();
        return exitCode(imported.rows(), imported.rejected().count());
    }

    int report(SourceImported imported, boolean dryRun) {
        if (imported.goneOn()) {
            err.println("Went on with an import that was cut short");
        }
        imported.refused().forEach(err::println);
        remarkWaiting(imported.waiting());
        if (imported.rows() == 0 && imported.rejected().count() == 0 && !imported.goneOn()) {
            err.println("There was nothing to import");
        }
        remarkRejected(imported.rejected());
        out.println(line(imported, dryRun));
        out.flush();
        var done = imported.added()
                + imported.changed()
                + imported.unchanged()
                + imported.waiting()
                + imported.ratings().count();
        if (done == 0 && (imported.rejected().count() > 0 || !imported.refused().isEmpty())) {
            return NOTHING_IMPORTED;
        }
        return imported.rejected().count() > 0 || !imported.refused().isEmpty() ? SOME_REJECTED : ExitCode.OK;
    }

    private static String line(SourceImported imported, boolean dryRun) {
        return String.format(
                ROOT,
                "%s: %,d rows read; titles: %,d added, %,d changed, %,d unchanged, %,d waiting%s; %,d rows rejected%s%s",
                imported.source(),
                imported.rows(),
                imported.added(),
                imported.changed(),
                imported.unchanged(),
                imported.waiting(),
                ratings(imported.ratings()),
                imported.rejected().count(),
                leftOut(imported.leftOut()),
                dryRun ? ending(true) : "; run " + imported.run());
    }

    private static String leftOut(Map<String, Long> leftOut) {
        return leftOut.isEmpty()
                ? ""
                : String.format(
                        ROOT,
                        "; %,d rows left out: %s",
                        leftOut.values().stream().mapToLong(Long::longValue).sum(),
                        leftOut.entrySet().stream()
                                .map(kind -> String.format(ROOT, "%,d %s", kind.getValue(), kind.getKey()))
                                .collect(Collectors.joining(", ")));
    }

    private static String ratings(RatingsImported ratings) {
        return ratings.count() == 0
                ? ""
                : String.format(
                        ROOT,
                        "; ratings: %,d added, %,d changed, %,d unchanged; tags: %,d added, %,d unchanged",
                        ratings.added(),
                        ratings.changed(),
                        ratings.unchanged(),
                        ratings.tagsAdded(),
                        ratings.tagsUnchanged());
    }

    private static String line(ReviewsImported imported, boolean dryRun) {
        DeliveryReport report = imported.report();
        long repeated = imported.rows() - report.added() - report.changed() - report.unchanged() - report.rejected();
        return String.format(
                ROOT,
                "%,d reviews: %,d added, %,d changed, %,d unchanged, %,d pending, %,d rejected%s; %,d titles scored%s",
                imported.rows(),
                report.added(),
                report.changed(),
                report.unchanged(),
                report.pending(),
                report.rejected(),
                repeated > 0 ? String.format(ROOT, ", %,d repeated", repeated) : "",
                report.titles(),
                ending(dryRun));
    }

    private static String line(TitlesImported imported, boolean dryRun) {
        return String.format(
                ROOT,
                "%,d titles: %,d added, %,d changed, %,d unchanged, %,d waiting, %,d rejected%s",
                imported.rows(),
                imported.created(),
                imported.changed(),
                imported.unchanged(),
                imported.waiting(),
                imported.rejected().count(),
                ending(dryRun));
    }

    private static String ending(boolean dryRun) {
        return dryRun ? " (dry run: nothing was changed)" : "";
    }

    private void remarkWaiting(long waiting) {
        if (waiting > 0) {
            err.println(String.format(ROOT, "%,d rows wait for a decision: matinee catalog questions", waiting));
        }
    }

    private void remark(long rows, RejectedRows rejected, long linesInWindows1252) {
        if (rows == 0) {
            err.println("The file names its columns but has no rows");
        }
        if (linesInWindows1252 > 0) {
            err.println(
                    String.format(ROOT, "%,d lines are not UTF-8 and were read as windows-1252", linesInWindows1252));
        }
        remarkRejected(rejected);
    }

    private void remarkRejected(RejectedRows rejected) {
        if (rejected.file() != null) {
            err.println(String.format(ROOT, "%,d rejected rows are listed in %s", rejected.count(), rejected.file()));
        }
        err.flush();
    }

    private static int exitCode(long rows, long rejected) {
        if (rows == rejected) {
            return NOTHING_IMPORTED;
        }
        return rejected > 0 ? SOME_REJECTED : ExitCode.OK;
    }
}
