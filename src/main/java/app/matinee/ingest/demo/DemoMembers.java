package app.matinee.ingest.demo;

import app.matinee.accounts.Accounts;
import app.matinee.accounts.Joining;
import app.matinee.ingest.DemoSignIn;
import org.springframework.stereotype.Component;

/** Makes the members as whom anybody may sign in to the demo. */
@Component
class DemoMembers {
    private final Accounts accounts;
    private final Joining joining;

    DemoMembers(Accounts accounts, Joining joining) {
        this.accounts = accounts;
        this.joining = joining;
    }

    /** Adds those who are missing. */
    void load() {
        DemoSignIn.ALL.stream()
                .filter(member -> accounts.profile(member.email()).isEmpty())
                .forEach(member -> accounts.appoint(
                        joining.add(member.name(), member.email(), DemoSignIn.PASSWORD), member.roles()));
    }
}
