package app.matinee.cli;

import app.matinee.catalog.pictures.PictureId;
import app.matinee.catalog.pictures.Pictures;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Removes pictures. */
@Command(
        name = "remove",
        description = "Removes pictures by the numbers that picture list shows.",
        mixinStandardHelpOptions = true,
        footer = {"", "Exit codes: 0 all are removed; 1 some were not there."})
final class PictureRemoveCommand extends DatabaseCommand {
    private static final int SOME_MISSING = 1;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "NUMBER", arity = "1..*", description = "The pictures to remove.")
    private long[] numbers = {};

    @Override
    int run(BeanFactory modules) {
        Pictures pictures = modules.getBean(Pictures.class);
        int removed = 0;
        for (long number : numbers) {
            if (pictures.remove(new PictureId(number))) {
                removed++;
            } else {
                spec.commandLine().getErr().println("There is no picture " + number);
            }
        }
        spec.commandLine().getOut().println(removed + (removed == 1 ? " picture removed" : " pictures removed"));
        return removed == numbers.length ? ExitCode.OK : SOME_MISSING;
    }
}
