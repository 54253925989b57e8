package app.matinee.cli;

import app.matinee.catalog.Merges;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes two titles or people one. */
@Command(
        name = "merge",
        description = "Makes two films, two series or two people one; reviews and ratings go along.",
        mixinStandardHelpOptions = true,
        footer = {"", "  matinee catalog merge /m/solaris /m/solyaris"})
final class CatalogMergeCommand extends CatalogCorrection {

    @Parameters(
            index = "0",
            paramLabel = "KEPT",
            description = "The address of the one that stays, such as /m/solaris.")
    private String kept = "";

    @Parameters(index = "1", paramLabel = "GONE", description = "The address of the other one; it leads to KEPT then.")
    private String gone = "";

    @Override
    String correct(BeanFactory modules) {
        var merge = modules.getBean(Merges.class).merge(kept, gone);
        return "merge %d: %s leads to %s now; 'matinee catalog unmerge %1$d' takes it back"
                .formatted(merge.number(), merge.gone(), merge.kept());
    }
}
