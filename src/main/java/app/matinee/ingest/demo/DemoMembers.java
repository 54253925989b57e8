package app.matinee.ingest.demo;

import app.matinee.accounts.AccountId;
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

    /** Adds those who are missing; none of them can be taken from the others. */
    void load() {
        for (var member : DemoSignIn.ALL) {
            var there = accounts.profile(member.email());
            accounts.share(there.isPresent() ? there.get().member().id() : add(member));
        }
    }

    private AccountId add(DemoSignIn member) {
        var account = joining.add(member.name(), member.email(), DemoSignIn.PASSWORD);
        accounts.appoint(account, member.roles());
        return account;
    }
}
