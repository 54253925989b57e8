package app.matinee.accounts;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets members in by their password, and by a code where they want one asked for. */
@Component
public class SignIn {
    private final AccountStore accounts;
    private final Passwords passwords;
    private final Admission admission;
    private final Codes codes;
    private final TicketStore tickets;
    private final Sessions sessions;
    private final Attempts attempts;

    SignIn(
            AccountStore accounts,
            Passwords passwords,
            Admission admission,
            Codes codes,
            TicketStore tickets,
            Sessions sessions,
            Attempts attempts) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.admission = admission;
        this.codes = codes;
        this.tickets = tickets;
        this.sessions = sessions;
        this.attempts = attempts;
    }

    /**
     * Opens a session for whoever knows the password. An unknown address costs as much time as a wrong password.
     *
     * @param device as the member would call it
     * @param from the visitor's network address
     * @throws TooManyAttemptsException when this address or this account was tried too often
     */
    @Transactional
    public SignInAnswer byPassword(String email, String password, String device, String from) {
        var address = Email.of(email);
        attempts.signIn(address.value(), from);
        var account = accounts.byEmail(address);
        if (!passwords.matches(password, account.map(Account::password).orElse(null)) || account.isEmpty()) {
            return new SignInAnswer.Refused();
        }
        attempts.signedIn(address.value(), from);
        return admission.admit(account.get().id(), device);
    }

    /** Lets in whoever has just proved by a mailed link to read the member's mail; that is one factor, no more. */
    @Transactional
    public SignInAnswer byMail(AccountId account, String device) {
        return admission.admit(account, device);
    }

    /** Tells whether a ticket still waits for its code. */
    public boolean awaitsCode(Secret ticket) {
        return tickets.look(Ticket.Purpose.SECOND_FACTOR, ticket).isPresent();
    }

    /**
     * Opens a session for whoever knows the code besides what the ticket stands for.
     *
     * @param code of the app, or a recovery code, as typed
     * @return empty when the ticket was used before or is too old
     * @throws TooManyAttemptsException when too many codes were tried
     */
    @Transactional
    public Optional<SignInAnswer> byCode(Secret ticket, String code, String device) {
        var waiting = tickets.look(Ticket.Purpose.SECOND_FACTOR, ticket);
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        var account = waiting.get().owner();
        if (!codes.accept(account, code)) {
            return Optional.of(new SignInAnswer.Refused());
        }
        return tickets.take(Ticket.Purpose.SECOND_FACTOR, ticket).map(taken -> admission.admitWholly(account, device));
    }

    /**
     * Lets a member prove again who is there, before something that cannot be undone.
     *
     * @throws RefusedFieldException when the password is not the member's
     */
    @Transactional
    public void prove(Session session, String password, String from) {
        var account = accounts.byId(session.member().id()).orElseThrow();
        attempts.signIn(account.email(), from);
        if (!passwords.matches(password, account.password())) {
            throw new RefusedFieldException("password", "That is not your password.");
        }
        attempts.signedIn(account.email(), from);
        sessions.prove(session.id());
    }
}
