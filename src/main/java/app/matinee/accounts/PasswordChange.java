package app.matinee.accounts;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes passwords, by the old one or by a mailed link. Every change signs all other devices out and is told by mail. */
@Component
public class PasswordChange {
    private static final Duration LIFE = Duration.ofHours(1);

    private final AccountStore accounts;
    private final TicketStore tickets;
    private final Passwords passwords;
    private final Sessions sessions;
    private final AccountMails mails;
    private final Attempts attempts;

    PasswordChange(
            AccountStore accounts,
            TicketStore tickets,
            Passwords passwords,
            Sessions sessions,
            AccountMails mails,
            Attempts attempts) {
        this.accounts = accounts;
        this.tickets = tickets;
        this.passwords = passwords;
        this.sessions = sessions;
        this.mails = mails;
        this.attempts = attempts;
    }

    /** Mails a link to choose a new password, or that there is no such account: here both do and cost the same. */
    @Transactional
    public void ask(String email, String from) {
        var address = Email.of(email);
        attempts.mail(address.value(), from);
        var account = accounts.byEmail(address).map(Account::id).orElse(null);
        var ticket = tickets.issue(Ticket.Purpose.RESET, account, Map.of(), LIFE);
        if (account == null) {
            mails.nobodyToReset(address);
        } else {
            mails.resetPassword(address, ticket);
        }
    }

    /** Makes a link with which somebody may choose a password, for the operator to hand over; it works for an hour. */
    @Transactional
    public String link(AccountId account) {
        return mails.resetLink(tickets.issue(Ticket.Purpose.RESET, account, Map.of(), LIFE));
    }

    /** Tells whether a ticket still allows a new password. */
    public boolean isOpen(Secret ticket) {
        return tickets.look(Ticket.Purpose.RESET, ticket).map(Ticket::account).isPresent();
    }

    /**
     * Sets a new password by a mailed ticket and signs out everywhere.
     *
     * @return whose password it was; empty when the ticket is used up or too old
     * @throws RefusedFieldException when the password will not do; the ticket stays good
     */
    @Transactional
    public Optional<AccountId> reset(Secret ticket, String password) {
        return tickets.take(Ticket.Purpose.RESET, ticket)
                .flatMap(taken -> Optional.ofNullable(taken.account()))
                .flatMap(accounts::byId)
                .map(Account::owned)
                .map(account -> {
                    store(account, password);
                    sessions.endAll(account.id());
                    return account.id();
                });
    }

    /**
     * Sets a new password for a member who knows the present one, and signs all other devices out. A member without one
     * must have proved to be there just now by other means.
     *
     * @throws RefusedFieldException when {@code current} is wrong or {@code password} will not do
     */
    @Transactional
    public void change(Session session, String current, String password, String from) {
        var account = accounts.byId(session.member().id()).orElseThrow().owned();
        if (account.password() == null) {
            sessions.demandProof(session);
        }
        attempts.signIn(account.email(), from);
        if (account.password() != null && !passwords.matches(current, account.password())) {
            throw new RefusedFieldException("current", "That is not your current password.");
        }
        store(account, password);
        sessions.endOthers(account.id(), session.id());
    }

    private void store(Account account, String password) {
        var email = new Email(account.email());
        accounts.changePassword(account.id(), passwords.accept(password, email));
        tickets.withdraw(account.id());
        mails.passwordChanged(email);
    }
}
