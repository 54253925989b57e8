package app.matinee.web.visit;

import app.matinee.accounts.Member;
import app.matinee.accounts.Secret;
import app.matinee.accounts.Session;
import org.jspecify.annotations.Nullable;

/**
 * Tells who makes the request under way.
 *
 * @param session null for whoever is not signed in
 * @param token what forms of this session must carry; empty without one
 * @param notice what the last request wants said on this page; null for nothing
 */
public record Visit(
        @Nullable Session session, String token, @Nullable Notice notice) {
    private static final Visit ANONYMOUS = new Visit(null, "", null);
    static final ScopedValue<Visit> CURRENT = ScopedValue.newInstance();

    /** Returns the visit under way; outside of requests, nobody's. */
    public static Visit current() {
        return CURRENT.orElse(ANONYMOUS);
    }

    static Visit of(Session session, Secret secret, @Nullable Notice notice) {
        return new Visit(session, secret.formToken(), notice);
    }

    /** Returns who is signed in, or null. */
    public @Nullable Member member() {
        return session == null ? null : session.member();
    }

    public boolean isSignedIn() {
        return session != null;
    }

    /** Returns how the member who is signed in is called; empty without one. */
    public String name() {
        return session == null ? "" : session.member().publicName();
    }

    /** Returns how many notifications wait for whoever is signed in; 0 for others. */
    public int unread() {
        return session == null ? 0 : session.unread();
    }

    /** Tells whether a block keeps whoever is signed in apart from the member whose profile has this path. */
    public boolean isApartFrom(String profile) {
        return session != null && session.apart().contains(profile.substring(profile.lastIndexOf('/') + 1));
    }

    /** Does something as if this visitor had asked for it; for tests. */
    public <T, X extends Throwable> T during(ScopedValue.CallableOp<T, X> action) throws X {
        return ScopedValue.where(CURRENT, this).call(action);
    }
}
