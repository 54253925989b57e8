package app.matinee.cli;

import app.matinee.ingest.Ingest;
import app.matinee.ingest.RefusedFileException;
import app.matinee.ingest.ReviewImport;
import app.matinee.ingest.ReviewsImported;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Imports critics' reviews; see {@code docs/importing/critic-reviews.md}. */
@Command(
        name = "critic-reviews",
        description = "Imports critics' reviews from CSV or TSV, plain or gzip, and computes the scores they change.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exit codes: 0 all rows are in; 1 some rows were rejected; 2 nothing was imported.",
            "",
            "  matinee import critic-reviews --titles movies.csv critic_reviews.csv.gz",
            "  matinee import critic-reviews --map title=Film,year=Year,critic=Reviewer,sentiment=Verdict reviews.csv"
        })
final class ImportCriticReviewsCommand extends DatabaseCommand {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ImportOptions options = new ImportOptions();

    @Option(
            names = "--titles",
            paramLabel = "FILE",
            description = "The list of the titles that are reviewed; it is imported first.")
    private @Nullable Path titles;

    @Option(
            names = "--map",
            paramLabel = "COLUMN=NAME",
            split = ",",
            description =
                    "How the file calls a column: title=Film,critic=Reviewer. Only for layouts that are not known.")
    private Map<String, String> mapping = new LinkedHashMap<>();

    @Option(names = "--pending", description = "Let critics and outlets that are new wait for approval.")
    private boolean pending;

    @Override
    int run(BeanFactory modules) {
        ReviewImport order = new ReviewImport(
                options.file,
                titles,
                mapping,
                options.source,
                options.stated.terms(),
                pending,
                false,
                options.dryRun,
                options.rejects);
        return new ImportOutput(spec.commandLine()).report(take(modules, order), options.dryRun);
    }

    private static ReviewsImported take(BeanFactory modules, ReviewImport order) {
        try (ImportProgress progress = ImportProgress.onStandardError()) {
            return modules.getBean(Ingest.class).criticReviews(order, progress);
        } catch (RefusedFileException e) {
            throw new CommandException(ImportOutput.NOTHING_IMPORTED, String.valueOf(e.getMessage()));
        }
    }
}
