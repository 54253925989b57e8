package app.matinee.cli;

import static java.util.stream.Collectors.joining;

import app.matinee.accounts.Accounts;
import app.matinee.accounts.Role;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists members. */
@Command(name = "list", description = "Lists all members by handle.", mixinStandardHelpOptions = true)
final class UserListCommand extends DatabaseCommand {
    private static final String LINE = "%-30s %-40s %s%n";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    int run(BeanFactory modules) {
        var out = spec.commandLine().getOut();
        out.printf(LINE, "handle", "e-mail", "roles");
        modules.getBean(Accounts.class)
                .profiles()
                .forEach(profile -> out.printf(
                        LINE,
                        profile.member().handle(),
                        profile.email(),
                        roles(profile.member().roles())));
        out.flush();
        return ExitCode.OK;
    }

    static String roles(Set<Role> roles) {
        return roles.isEmpty()
                ? "none"
                : roles.stream()
                        .sorted()
                        .map(role -> role.name().toLowerCase(Locale.ROOT))
                        .collect(joining(", "));
    }
}
