package app.matinee.cli;

import app.matinee.accounts.Accounts;
import app.matinee.accounts.Joining;
import app.matinee.accounts.PasswordChange;
import app.matinee.accounts.Role;
import java.util.EnumSet;
import java.util.List;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds a member. */
@Command(
        name = "add",
        description = "Adds a member, and prints a link that works for an hour, with which to choose a password.",
        mixinStandardHelpOptions = true)
final class UserAddCommand extends MemberCommand {

    @Parameters(paramLabel = "NAME", description = "Name; others see its first word and the initial of its last.")
    private String name = "";

    @Parameters(paramLabel = "EMAIL", description = "E-mail address.")
    private String email = "";

    @Option(names = "--role", description = "${COMPLETION-CANDIDATES}; may be given several times.")
    private List<Role> roles = List.of();

    @Override
    String answer(BeanFactory modules) {
        var account = modules.getBean(Joining.class).add(name, email, null);
        if (!roles.isEmpty()) {
            modules.getBean(Accounts.class).appoint(account, EnumSet.copyOf(roles));
        }
        return modules.getBean(PasswordChange.class).link(account);
    }
}
