package app.matinee.accounts;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets members leave: after some days in which they can change their minds, or at once if they or the settings want it.
 * Then every module that holds something of the member erases it.
 */
@Component
public class Leaving {
    private static final Duration LIFE = Duration.ofHours(1);
    private static final String KEEP = "keep";
    private static final String AT_ONCE = "at once";

    private final LeavingStore store;
    private final AccountStore accounts;
    private final TicketStore tickets;
    private final Passwords passwords;
    private final Attempts attempts;
    private final LeavingMails mails;
    private final Sessions sessions;
    private final List<PersonalData> data;
    private final LeavingSettings settings;
    private final Clock clock;

    Leaving(
            LeavingStore store,
            AccountStore accounts,
            TicketStore tickets,
            Passwords passwords,
            Attempts attempts,
            LeavingMails mails,
            Sessions sessions,
            List<PersonalData> data,
            LeavingSettings settings,
            Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.tickets = tickets;
        this.passwords = passwords;
        this.attempts = attempts;
        this.mails = mails;
        this.sessions = sessions;
        this.data = data;
        this.settings = settings;
        this.clock = clock;
    }

    /** Returns for how many days members can change their minds; 0: not at all. */
    public int graceDays() {
        return settings.graceDays();
    }

    /** Tells when an account will be erased; empty if nobody asked for it. */
    public Optional<Leave> find(AccountId account) {
        return store.find(account);
    }

    /**
     * Leaves, as a member who knows the password.
     *
     * @param from the address that asks
     * @return whether the account is gone; else it will be after some days
     * @throws RefusedFieldException when the password is wrong
     */
    @Transactional
    public boolean leave(AccountId account, String password, Farewell farewell, String from) {
        var known = accounts.byId(account).orElseThrow().owned();
        attempts.signIn(known.email(), from);
        if (!passwords.matches(password, known.password())) {
            throw new RefusedFieldException("password", "That is not your password.");
        }
        return leave(account, farewell);
    }

    /** Mails a link by which a member without a password, or who forgot it, can leave. */
    @Transactional
    public void ask(AccountId account, Farewell farewell, String from) {
        var email = new Email(accounts.byId(account).orElseThrow().owned().email());
        attempts.mail(email.value(), from);
        var content =
                Map.of(KEEP, Boolean.toString(farewell.keepReviews()), AT_ONCE, Boolean.toString(farewell.atOnce()));
        mails.confirm(email, tickets.issue(Ticket.Purpose.LEAVE, account, content, LIFE));
    }

    /** Leaves by a mailed ticket; returns whether the account is gone, as {@link #leave}, and nothing if the ticket was no good. */
    @Transactional
    public Optional<Boolean> confirm(Secret ticket) {
        return tickets.take(Ticket.Purpose.LEAVE, ticket).map(allowed -> leave(allowed.owner(), farewell(allowed)));
    }

    private static Farewell farewell(Ticket ticket) {
        return new Farewell(Boolean.parseBoolean(ticket.text(KEEP)), Boolean.parseBoolean(ticket.text(AT_ONCE)));
    }

    private boolean leave(AccountId account, Farewell farewell) {
        var email = new Email(accounts.byId(account).orElseThrow().email());
        if (farewell.atOnce() || settings.graceDays() == 0) {
            erase(account, farewell.keepReviews());
            mails.gone(email);
            return true;
        }
        var now = clock.instant();
        store.put(account, farewell.keepReviews(), now, now.plus(Duration.ofDays(settings.graceDays())));
        mails.leaving(email, settings.graceDays());
        return false;
    }

    /** Stays after all; returns whether somebody had asked to leave. */
    @Transactional
    public boolean stay(AccountId account) {
        return store.delete(account);
    }

    /** Erases an account whose day has come, unless its member has changed his or her mind meanwhile. */
    @Transactional
    public void eraseIfDue(AccountId account) {
        store.find(account)
                .filter(leave -> !leave.dueAt().isAfter(clock.instant()))
                .ifPresent(leave -> {
                    var email = new Email(accounts.byId(account).orElseThrow().email());
                    erase(account, leave.keepReviews());
                    mails.gone(email);
                });
    }

    /** Returns the accounts whose day has come. */
    public List<AccountId> due() {
        return store.due(clock.instant()).stream().map(Leave::account).toList();
    }

    private void erase(AccountId account, boolean keepReviews) {
        data.forEach(part -> part.erase(account, keepReviews));
        store.delete(account);
        sessions.forget();
    }
}
