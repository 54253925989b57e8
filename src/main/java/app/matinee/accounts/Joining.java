package app.matinee.accounts;

import app.matinee.platform.text.SlugMaker;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes members of those who ask and can read mail at their address. */
@Component
public class Joining {
    private static final Duration LIFE = Duration.ofDays(1);
    private static final int LONGEST_HANDLE = 24;

    private final AccountStore accounts;
    private final TicketStore tickets;
    private final Passwords passwords;
    private final AccountMails mails;
    private final Attempts attempts;

    Joining(AccountStore accounts, TicketStore tickets, Passwords passwords, AccountMails mails, Attempts attempts) {
        this.accounts = accounts;
        this.tickets = tickets;
        this.passwords = passwords;
        this.mails = mails;
        this.attempts = attempts;
    }

    /**
     * Writes a mail with which the address can be confirmed. Whether it has an account already shows in that mail alone:
     * here both ways do and cost the same.
     *
     * @param from the visitor's network address, which may ask only so often
     * @throws RefusedFieldException when the name, address or password will not do
     * @throws TooManyAttemptsException when too many mails were asked for
     */
    @Transactional
    public void ask(String name, String email, String password, String from) {
        var address = Email.of(email);
        var tidy = PublicName.tidy(name);
        passwords.check(password, address);
        attempts.mail(address.value(), from);
        var hash = passwords.hash(password);
        var ticket = tickets.issue(
                Ticket.Purpose.JOIN, null, Map.of("name", tidy, "email", address.value(), "password", hash), LIFE);
        if (accounts.byEmail(address).isPresent()) {
            mails.alreadyJoined(address);
        } else {
            mails.confirmJoining(address, ticket);
        }
    }

    /** Makes the member whose address a ticket confirms; empty when the ticket is used up, too old, or never was. */
    @Transactional
    public Optional<AccountId> confirm(Secret ticket) {
        return tickets.take(Ticket.Purpose.JOIN, ticket)
                .flatMap(taken -> join(taken.text("name"), new Email(taken.text("email")), taken.text("password")));
    }

    /**
     * Makes a member at once, as the operator may.
     *
     * @param password null for somebody who will choose one by mail
     * @throws RefusedFieldException also when the address has an account
     */
    @Transactional
    public AccountId add(String name, String email, @Nullable String password) {
        var address = Email.of(email);
        var hash = password == null ? null : passwords.accept(password, address);
        return join(PublicName.tidy(name), address, hash)
                .orElseThrow(
                        () -> new RefusedFieldException("email", "There is already an account with this address."));
    }

    private Optional<AccountId> join(String name, Email email, @Nullable String password) {
        if (accounts.byEmail(email).isPresent()) {
            return Optional.empty();
        }
        var handle = handle(name);
        for (var number = 2; ; number++) {
            var joined = accounts.join(handle, name, email, password);
            if (joined.isPresent() || accounts.byEmail(email).isPresent()) {
                return joined;
            }
            handle = handle(name) + "-"
                    + (number < 10 ? number : ThreadLocalRandom.current().nextInt(10, 100_000));
        }
    }

    private static String handle(String name) {
        var slug = SlugMaker.slug(PublicName.initialled(name), "member").value();
        var cut = slug.length() > LONGEST_HANDLE ? slug.substring(0, LONGEST_HANDLE) : slug;
        return cut.replaceAll("^-+|-+$", "");
    }
}
