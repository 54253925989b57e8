package app.matinee.accounts;

import app.matinee.platform.config.BrandSettings;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has members prove by an authenticator app, too, that they are themselves. Every change signs all other devices out and
 * is told by mail.
 */
@Component
public class SecondFactor {
    private static final Duration LIFE = Duration.ofMinutes(30);
    private static final int CODES = 10;

    private final SecondFactorStore store;
    private final AccountStore accounts;
    private final TicketStore tickets;
    private final SignIn signIn;
    private final Sessions sessions;
    private final AccountMails mails;
    private final Attempts attempts;
    private final String site;
    private final Clock clock;

    SecondFactor(
            SecondFactorStore store,
            AccountStore accounts,
            TicketStore tickets,
            SignIn signIn,
            Sessions sessions,
            AccountMails mails,
            Attempts attempts,
            BrandSettings brand,
            Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.tickets = tickets;
        this.signIn = signIn;
        this.sessions = sessions;
        this.mails = mails;
        this.attempts = attempts;
        this.site = brand.name();
        this.clock = clock;
    }

    /** Tells whether a member is asked for a code. */
    public boolean isOn(AccountId account) {
        return store.isOn(account);
    }

    /** Returns how many recovery codes a member has left; 0 when the second factor is off. */
    public int recoveryCodes(AccountId account) {
        return store.codes(account);
    }

    /** Makes a secret for an app. It counts only once a code shows that the app has it, within half an hour. */
    @Transactional
    public Enrolment begin(Session session) {
        accounts.byId(session.member().id()).orElseThrow().owned();
        sessions.demandProof(session);
        var secret = AppSecret.random();
        var ticket =
                tickets.issue(Ticket.Purpose.ENROLMENT, session.member().id(), Map.of("secret", secret.text()), LIFE);
        return enrolment(session, ticket, secret);
    }

    /** Returns an enrolment that was begun, to be shown again; empty when it is over. */
    public Optional<Enrolment> resume(Session session, Secret ticket) {
        return tickets.look(Ticket.Purpose.ENROLMENT, ticket)
                .filter(open -> open.owner().equals(session.member().id()))
                .map(open -> enrolment(session, ticket, new AppSecret(open.text("secret"))));
    }

    /**
     * Switches the second factor on.
     *
     * @return ten recovery codes, which nobody can be shown again; empty when the enrolment is over
     * @throws RefusedFieldException when the code is not the app's
     */
    @Transactional
    public List<String> switchOn(Session session, Secret ticket, String code) {
        sessions.demandProof(session);
        var account = session.member().id();
        attempts.code(account);
        var begun = resume(session, ticket);
        if (begun.isEmpty()) {
            return List.of();
        }
        var secret = new AppSecret(begun.get().secret());
        var step = OneTimeCode.recognize(secret.bytes(), code.replaceAll("\\s", ""), clock.instant(), 0);
        if (step.isEmpty()) {
            throw new RefusedFieldException(
                    "code", "That code is wrong. Check that the clock on your device is right, then try the next one.");
        }
        if (tickets.take(Ticket.Purpose.ENROLMENT, ticket).isEmpty()
                || !store.add(account, secret, step.getAsLong(), clock.instant())) {
            return List.of();
        }
        attempts.codeAccepted(account);
        changed(session, "Two-step sign-in has just been switched on for your account");
        return newCodes(account);
    }

    /** Replaces all recovery codes; returns ten new ones, or none when the second factor is off. */
    @Transactional
    public List<String> renewCodes(Session session) {
        sessions.demandProof(session);
        if (!store.isOn(session.member().id())) {
            return List.of();
        }
        changed(session, "Your recovery codes have just been replaced");
        return newCodes(session.member().id());
    }

    /**
     * Switches the second factor off.
     *
     * @param password whatever was typed; members without one must have proved themselves just now by other means
     * @throws RefusedFieldException when the password is wrong
     */
    @Transactional
    public void switchOff(Session session, String password, String from) {
        var account = accounts.byId(session.member().id()).orElseThrow();
        if (account.password() == null) {
            sessions.demandProof(session);
        } else {
            signIn.prove(session, password, from);
        }
        store.remove(account.id());
        changed(session, "Two-step sign-in has just been switched off for your account");
    }

    private List<String> newCodes(AccountId account) {
        var codes = Stream.generate(RecoveryCode::random).limit(CODES).toList();
        store.replaceCodes(account, codes);
        return codes.stream().map(RecoveryCode::text).toList();
    }

    private void changed(Session session, String what) {
        sessions.endOthers(session.member().id(), session.id());
        mails.proofChanged(accounts.byId(session.member().id()).orElseThrow(), what);
    }

    private Enrolment enrolment(Session session, Secret ticket, AppSecret secret) {
        var email = accounts.byId(session.member().id()).orElseThrow().email();
        return new Enrolment(ticket, secret.text(), secret.address(site, email));
    }

    /**
     * Shows what an authenticator app needs.
     *
     * @param ticket to be sent with the first code
     * @param secret 32 letters and digits, for typing
     * @param address the same as an {@code otpauth:} address, for a QR code
     */
    public record Enrolment(Secret ticket, String secret, String address) {}
}
