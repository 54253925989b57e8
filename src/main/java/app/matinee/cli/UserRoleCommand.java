package app.matinee.cli;

import app.matinee.accounts.Accounts;
import app.matinee.accounts.Role;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Gives a member roles. */
@Command(
        name = "role",
        description = "Gives a member exactly these roles; without one, takes all away.",
        mixinStandardHelpOptions = true)
final class UserRoleCommand extends MemberCommand {

    @Parameters(paramLabel = "EMAIL", description = "E-mail address of the member.")
    private String email = "";

    @Parameters(paramLabel = "ROLE", arity = "0..*", description = "${COMPLETION-CANDIDATES}.")
    private List<Role> roles = List.of();

    @Override
    String answer(BeanFactory modules) {
        var member = member(modules, email).member();
        modules.getBean(Accounts.class).appoint(member.id(), Set.copyOf(roles));
        return member.handle() + ": " + UserListCommand.roles(Set.copyOf(roles));
    }
}
