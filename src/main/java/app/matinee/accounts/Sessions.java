package app.matinee.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who is signed in where. A session ends 60 days after its device was last here. */
@Component
public class Sessions {
    private static final Duration LIFE = Duration.ofDays(60);
    private static final Duration UNSEEN = Duration.ofMinutes(5);
    private static final Duration PROOF = Duration.ofMinutes(10);
    private static final int LONGEST_DEVICE = 80;

    private final SessionStore store;
    private final Clock clock;
    // Short, since another node may end a session that this one remembers.
    private final Cache<Secret, Session> known = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofSeconds(2))
            .build();

    Sessions(SessionStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Opens a session with a new secret, whatever the device held before. */
    @Transactional
    public Secret open(AccountId account, String device) {
        var secret = Secret.random();
        var now = clock.instant();
        store.open(secret, account, shortened(device), now, now.plus(LIFE));
        return secret;
    }

    /** Returns the session that a secret belongs to; ended here, it is gone at once, ended on another node in two seconds. */
    public Optional<Session> find(Secret secret) {
        var remembered = known.getIfPresent(secret);
        if (remembered != null) {
            return Optional.of(remembered);
        }
        var now = clock.instant();
        var found = store.find(secret, now);
        found.ifPresent(session -> {
            known.put(secret, session);
            if (session.seenAt().plus(UNSEEN).isBefore(now)) {
                store.seen(session.id(), now, now.plus(LIFE));
            }
        });
        return found;
    }

    /** Returns all sessions of an account, the one last seen first. */
    public List<Session> of(AccountId account) {
        return store.of(account, clock.instant());
    }

    /** Notes that the member has just proved again to be the member. */
    @Transactional
    public void prove(long session) {
        store.proved(session, clock.instant());
        known.invalidateAll();
    }

    /**
     * Stops whoever has left a device open to others: asks for the password again after ten minutes.
     *
     * @throws ProofNeededException when the last proof is older
     */
    public void demandProof(Session session) {
        if (session.provedAt().plus(PROOF).isBefore(clock.instant())) {
            throw new ProofNeededException();
        }
    }

    /** Ends one session of an account; returns whether there was one. */
    @Transactional
    public boolean end(AccountId account, long session) {
        known.invalidateAll();
        return store.end(account, session) > 0;
    }

    /** Ends all sessions of an account but one, which may be none of them; returns how many ended. */
    @Transactional
    public int endOthers(AccountId account, long kept) {
        known.invalidateAll();
        return store.endOthers(account, kept);
    }

    /** Ends all sessions of an account; returns how many ended. */
    @Transactional
    public int endAll(AccountId account) {
        return endOthers(account, 0);
    }

    /** Forgets what is remembered of members, because something about one changed. */
    void forget() {
        known.invalidateAll();
    }

    private static String shortened(String device) {
        return device.length() > LONGEST_DEVICE ? device.substring(0, LONGEST_DEVICE) : device;
    }
}
