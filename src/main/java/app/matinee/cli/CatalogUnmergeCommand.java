package app.matinee.cli;

import app.matinee.catalog.Merges;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes a merge or a split back. */
@Command(
        name = "unmerge",
        description = "Takes a merge or a split back; reviews and ratings that a merge moved go back too.",
        mixinStandardHelpOptions = true)
final class CatalogUnmergeCommand extends CatalogCorrection {

    @Parameters(paramLabel = "N", description = "The number of the merge; 'matinee catalog merges' lists them.")
    private long merge;

    @Override
    String correct(BeanFactory modules) {
        modules.getBean(Merges.class).undo(merge);
        return "merge %d was taken back".formatted(merge);
    }

    @Override
    String hint() {
        return "; 'matinee catalog merges' lists them";
    }
}
