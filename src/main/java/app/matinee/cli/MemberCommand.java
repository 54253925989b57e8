package app.matinee.cli;

import app.matinee.accounts.Accounts;
import app.matinee.accounts.Profile;
import app.matinee.accounts.RefusedFieldException;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Does something with one member and says in one line what came of it. */
abstract class MemberCommand extends DatabaseCommand {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    final int run(BeanFactory modules) {
        try {
            spec.commandLine().getOut().println(answer(modules));
            spec.commandLine().getOut().flush();
            return ExitCode.OK;
        } catch (RefusedFieldException e) {
            throw new CommandException(ExitCode.USAGE, e.field() + ": " + e.reason());
        }
    }

    /** Does it and returns what to say. */
    abstract String answer(BeanFactory modules);

    static Profile member(BeanFactory modules, String email) {
        return modules.getBean(Accounts.class)
                .profile(email)
                .orElseThrow(() -> new CommandException(
                        ExitCode.USAGE,
                        "There is no member with the address \"" + email + "\"; `matinee user list` shows all."));
    }
}
