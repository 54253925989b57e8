package app.matinee.accounts;

import com.webauthn4j.data.AuthenticationData;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets members in by passkeys, and keeps those. Options and answers are the JSON that browsers write for WebAuthn. A
 * challenge is used up also by an answer that is refused.
 */
@Component
public class Passkeys {
    private static final Duration LIFE = Duration.ofMinutes(15);
    private static final int MOST = 20;

    private final PasskeyStore store;
    private final PasskeyCheck check;
    private final PasskeyOptions options;
    private final AccountStore accounts;
    private final TicketStore tickets;
    private final Admission admission;
    private final Sessions sessions;
    private final AccountMails mails;
    private final Attempts attempts;
    private final Clock clock;

    Passkeys(
            PasskeyStore store,
            PasskeyCheck check,
            PasskeyOptions options,
            AccountStore accounts,
            TicketStore tickets,
            Admission admission,
            Sessions sessions,
            AccountMails mails,
            Attempts attempts,
            Clock clock) {
        this.store = store;
        this.check = check;
        this.options = options;
        this.accounts = accounts;
        this.tickets = tickets;
        this.admission = admission;
        this.sessions = sessions;
        this.mails = mails;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** Returns a member's passkeys, the oldest first. */
    public List<Passkey> of(AccountId account) {
        return store.of(account);
    }

    /**
     * Begins to register one.
     *
     * @return options for {@code navigator.credentials.create}, good for one answer within a quarter of an hour
     */
    @Transactional
    public String beginRegistration(Session session) {
        sessions.demandProof(session);
        var account = accounts.byId(session.member().id()).orElseThrow();
        var challenge = tickets.issue(Ticket.Purpose.PASSKEY, account.id(), Map.of(), LIFE);
        return options.registration(account, challenge, store.credentials(account.id()));
    }

    /**
     * Registers a passkey, and tells the member by mail.
     *
     * @throws RefusedFieldException when the name will not do, the answer is not right, or there are twenty
     */
    @Transactional(noRollbackFor = RefusedFieldException.class)
    public void register(Session session, String name, String answer) {
        sessions.demandProof(session);
        var account = accounts.byId(session.member().id()).orElseThrow();
        var tidy = tidy(name);
        if (store.of(account.id()).size() >= MOST) {
            throw new RefusedFieldException("passkey", "You have " + MOST + " passkeys. Remove one first.");
        }
        var data = check.readRegistration(answer);
        takeChallenge(PasskeyCheck.challenge(data.getCollectedClientData()), account.id());
        if (!store.add(account.id(), check.register(data, account.id()), tidy, clock.instant())) {
            throw PasskeyCheck.refused();
        }
        mails.proofChanged(account, "The passkey \"" + tidy + "\" has just been added to your account");
    }

    /**
     * Gives a passkey another name; returns whether the member has it.
     *
     * @throws RefusedFieldException when the name is empty, longer than 60 characters, or cannot be seen
     */
    @Transactional
    public boolean rename(AccountId account, long passkey, String name) {
        return store.rename(account, passkey, tidy(name));
    }

    /** Removes a passkey, signs all other devices out, and tells the member by mail; returns whether there was one. */
    @Transactional
    public boolean remove(Session session, long passkey) {
        sessions.demandProof(session);
        var account = session.member().id();
        var removed = store.remove(account, passkey);
        if (removed) {
            sessions.endOthers(account, session.id());
            mails.proofChanged(
                    accounts.byId(account).orElseThrow(), "A passkey has just been removed from your account");
        }
        return removed;
    }

    /**
     * Begins a sign-in by whatever passkey the visitor has.
     *
     * @return options for {@code navigator.credentials.get}, good for one answer within a quarter of an hour
     */
    @Transactional
    public String beginSignIn(String from) {
        attempts.begin(from);
        return options.signIn(tickets.issue(Ticket.Purpose.PASSKEY, null, Map.of(), LIFE));
    }

    /**
     * Lets in whom a passkey belongs to. One that has checked its owner counts as both factors.
     *
     * @throws RefusedFieldException when the answer is not right, without saying why
     */
    @Transactional(noRollbackFor = RefusedFieldException.class)
    public SignInAnswer signIn(String answer, String device) {
        var data = check.readSignIn(answer);
        var owner = owner(data);
        var verified = data.getAuthenticatorData();
        return verified != null && verified.isFlagUV()
                ? admission.admitWholly(owner, device)
                : admission.admit(owner, device);
    }

    /**
     * Lets a member prove again who is there.
     *
     * @throws RefusedFieldException when the answer is not right or the passkey is somebody else's
     */
    @Transactional(noRollbackFor = RefusedFieldException.class)
    public void prove(Session session, String answer) {
        if (!owner(check.readSignIn(answer)).equals(session.member().id())) {
            throw PasskeyCheck.refused();
        }
        sessions.prove(session.id());
    }

    private AccountId owner(AuthenticationData data) {
        takeChallenge(PasskeyCheck.challenge(data.getCollectedClientData()), null);
        var credential = store.find(PasskeyCheck.id(data)).orElseThrow(PasskeyCheck::refused);
        if (!Arrays.equals(PasskeyOptions.handle(credential.owner()), data.getUserHandle())) {
            throw PasskeyCheck.refused();
        }
        check.signIn(data, credential);
        var counted = data.getAuthenticatorData();
        var count = counted == null ? 0 : counted.getSignCount();
        if (!store.use(credential.id(), credential.signCount(), count, clock.instant())) {
            throw PasskeyCheck.refused();
        }
        return credential.owner();
    }

    private void takeChallenge(Secret challenge, @Nullable AccountId account) {
        var taken = tickets.take(Ticket.Purpose.PASSKEY, challenge);
        if (taken.isEmpty() || !Objects.equals(taken.get().account(), account)) {
            throw new RefusedFieldException("passkey", "That took too long. Please try again.");
        }
    }

    private static String tidy(String name) {
        try {
            return PublicName.tidy(name);
        } catch (RefusedFieldException refused) {
            throw new RefusedFieldException("passkey-name", "Enter a name of 1 to 60 characters.");
        }
    }
}
