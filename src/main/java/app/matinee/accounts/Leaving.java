package app.matinee.accounts;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets members leave: at once or after some days in which they can change their minds, as the settings say. Then every
 * module that holds something of the member erases it.
 */
@Component
public class Leaving {
    private static final Duration LIFE = Duration.ofHours(1);
    private static final String KEEP = "keep";

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
     * @param keepReviews whether reviews stay without a name
     * @param from the address that asks
     * @return whether the account is gone; else it will be after some days
     * @throws RefusedFieldException when the password is wrong
     */
    @Transactional
    public boolean leave(AccountId account, String password, boolean keepReviews, String from) {
        var known = accounts.byId(account).orElseThrow();
        attempts.signIn(known.email(), from);
        if (!passwords.matches(password, known.password())) {
            throw new RefusedFieldException("password", "That is not your password.");
        }
        return leave(account, keepReviews);
    }

    /** Mails a link by which a member without a password, or who forgot it, can leave. */
    @Transactional
    public void ask(AccountId account, boolean keepReviews, String from) {
        var email = new Email(accounts.byId(account).orElseThrow().email());
        attempts.mail(email.value(), from);
        var content = Map.of(KEEP, Boolean.toString(keepReviews));
        mails.confirm(email, tickets.issue(Ticket.Purpose.LEAVE, account, content, LIFE));
    }

    /** Leaves by a mailed ticket; returns whether it was good. */
    @Transactional
    public boolean confirm(Secret ticket) {
        var taken = tickets.take(Ticket.Purpose.LEAVE, ticket);
        taken.ifPresent(allowed -> leave(allowed.owner(), Boolean.parseBoolean(allowed.text(KEEP))));
        return taken.isPresent();
    }

    private boolean leave(AccountId account, boolean keepReviews) {
        var email = new Email(accounts.byId(account).orElseThrow().email());
        if (settings.graceDays() == 0) {
            erase(account, keepReviews);
            mails.gone(email);
            return true;
        }
        var now = clock.instant();
        store.put(account, keepReviews, now, now.plus(Duration.ofDays(settings.graceDays())));
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
