package app.matinee.cli;

import app.matinee.accounts.PasswordChange;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Helps a member who cannot sign in, nor read mail. */
@Command(
        name = "reset",
        description = "Prints a link that works for an hour, with which a member chooses a new password.",
        mixinStandardHelpOptions = true)
final class UserResetCommand extends MemberCommand {

    @Parameters(paramLabel = "EMAIL", description = "E-mail address of the member.")
    private String email = "";

    @Override
    String answer(BeanFactory modules) {
        return modules.getBean(PasswordChange.class)
                .link(member(modules, email).member().id());
    }
}
