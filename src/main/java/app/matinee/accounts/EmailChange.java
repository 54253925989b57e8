package app.matinee.accounts;

import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves an account to another e-mail address, once it was confirmed at the present one and then at the new one. */
@Component
public class EmailChange {
    private static final Duration LIFE = Duration.ofDays(1);

    private final AccountStore accounts;
    private final TicketStore tickets;
    private final AccountMails mails;
    private final Attempts attempts;

    EmailChange(AccountStore accounts, TicketStore tickets, AccountMails mails, Attempts attempts) {
        this.accounts = accounts;
        this.tickets = tickets;
        this.mails = mails;
        this.attempts = attempts;
    }

    /**
     * Mails the present address. Whether the new one belongs to somebody else is not said here.
     *
     * @throws RefusedFieldException when the new address is none, or the present one
     */
    @Transactional
    public void ask(AccountId account, String email, String from) {
        var next = Email.of(email);
        var present = new Email(accounts.byId(account).orElseThrow().owned().email());
        if (next.equals(present)) {
            throw new RefusedFieldException("email", "That is already your address.");
        }
        attempts.mail(present.value(), from);
        mails.leaveAddress(
                present, next, tickets.issue(Ticket.Purpose.LEAVE_EMAIL, account, Map.of("email", next.value()), LIFE));
    }

    /** Takes the confirmation from the present address and mails the new one; returns whether the ticket was good. */
    @Transactional
    public boolean leave(Secret ticket) {
        var taken = tickets.take(Ticket.Purpose.LEAVE_EMAIL, ticket);
        taken.ifPresent(allowed -> {
            var next = new Email(allowed.text("email"));
            var last = tickets.issue(Ticket.Purpose.TAKE_EMAIL, allowed.owner(), allowed.content(), LIFE);
            if (accounts.byEmail(next).isPresent()) {
                mails.alreadyJoined(next);
            } else {
                mails.takeAddress(next, last);
            }
        });
        return taken.isPresent();
    }

    /** Takes the confirmation from the new address; from then on it is the account's. */
    @Transactional
    public boolean take(Secret ticket) {
        return tickets.take(Ticket.Purpose.TAKE_EMAIL, ticket)
                .filter(allowed -> accounts.changeEmail(allowed.owner(), new Email(allowed.text("email"))))
                .isPresent();
    }
}
