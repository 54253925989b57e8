package app.matinee.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Groups the commands about pictures; see {@code docs/importing/pictures.md}. */
@Command(
        name = "picture",
        description = "Keeps posters and stills of titles, and portraits of people.",
        subcommands = {
            PictureAddCommand.class,
            PictureListCommand.class,
            PictureRemoveCommand.class,
            PictureFetchCommand.class
        },
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class PictureCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command: add, list, remove or fetch?");
    }
}
