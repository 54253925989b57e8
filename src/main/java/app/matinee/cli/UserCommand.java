package app.matinee.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Groups what an operator does with members. */
@Command(
        name = "user",
        description = "Adds members, gives them roles, and helps those who cannot sign in.",
        subcommands = {UserAddCommand.class, UserRoleCommand.class, UserResetCommand.class, UserListCommand.class},
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "WHAT")
final class UserCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "What: add, role, reset or list?");
    }
}
