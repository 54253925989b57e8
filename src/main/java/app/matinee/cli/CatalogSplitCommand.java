package app.matinee.cli;

import app.matinee.catalog.ExternalId;
import app.matinee.catalog.Merges;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes one title or person two. */
@Command(
        name = "split",
        description = "Takes what is told under some ids off a film, a series or a person, to stand on its own.",
        mixinStandardHelpOptions = true,
        footer = {"", "  matinee catalog split /m/crash imdb:tt0375679"})
final class CatalogSplitCommand extends CatalogCorrection {

    @Parameters(index = "0", paramLabel = "ADDRESS", description = "The one that is two, such as /m/crash.")
    private String address = "";

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "SOURCE:ID",
            description = "The ids of what goes, such as imdb:tt0375679; the Sources part of its page lists them.")
    private List<String> ids = new ArrayList<>();

    @Override
    String correct(BeanFactory modules) {
        var split = modules.getBean(Merges.class)
                .split(address, ids.stream().map(CatalogSplitCommand::id).toList());
        return "split %d: %s stands on its own at %s now; 'matinee catalog unmerge %1$d' takes it back"
                .formatted(split.number(), String.join(", ", ids), split.gone());
    }

    private static ExternalId id(String text) {
        var colon = text.indexOf(':');
        if (colon < 1 || colon == text.length() - 1) {
            throw new CommandException(
                    ExitCode.USAGE, "'%s' is no id; write source and id, such as imdb:tt0375679".formatted(text));
        }
        return new ExternalId(text.substring(0, colon), text.substring(colon + 1));
    }
}
