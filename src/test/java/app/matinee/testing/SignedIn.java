package app.matinee.testing;

import app.matinee.accounts.AccountId;
import app.matinee.accounts.Member;
import app.matinee.accounts.Session;
import app.matinee.web.visit.Visit;
import java.time.Instant;
import java.util.Set;
import java.util.function.Supplier;

/** Does things as a member who is signed in. */
public final class SignedIn {
    private final Visit visit;

    private SignedIn(Visit visit) {
        this.visit = visit;
    }

    /** Signs somebody in, without a session in the database. */
    public static SignedIn as(AccountId account, String handle) {
        var member = new Member(account, handle, handle, Set.of());
        var now = Instant.EPOCH;
        return new SignedIn(new Visit(new Session(1, member, "Test", now, now, now, 0, Set.of()), "the-token", null));
    }

    public <T> T does(Supplier<T> what) {
        return visit.during(what::get);
    }
}
