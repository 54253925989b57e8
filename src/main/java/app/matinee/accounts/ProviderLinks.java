package app.matinee.accounts;

import app.matinee.accounts.Provider.Person;
import app.matinee.accounts.ProviderException.Fault;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps whom providers vouch for. An address alone links nobody to an account that is there already. */
@Component
class ProviderLinks {
    private static final Duration LIFE = Duration.ofMinutes(10);

    private final ProviderStore store;
    private final AccountStore accounts;
    private final Joining joining;
    private final TicketStore tickets;
    private final Admission admission;
    private final Sessions sessions;
    private final AccountMails mails;
    private final Clock clock;

    ProviderLinks(
            ProviderStore store,
            AccountStore accounts,
            Joining joining,
            TicketStore tickets,
            Admission admission,
            Sessions sessions,
            AccountMails mails,
            Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.joining = joining;
        this.tickets = tickets;
        this.admission = admission;
        this.sessions = sessions;
        this.mails = mails;
        this.clock = clock;
    }

    @Transactional
    SignInAnswer signIn(Provider provider, Person person, String device) {
        var known = store.find(provider.id(), person.subject());
        return admission.admit(known.isPresent() ? known.get() : join(provider, person), device);
    }

    private AccountId join(Provider provider, Person person) {
        if (person.email() == null) {
            throw new ProviderException(
                    Fault.ANSWER, provider.name() + " did not confirm an e-mail address of yours. Join here instead.");
        }
        var email = address(provider, person.email());
        if (accounts.byEmail(email).isPresent()) {
            throw new ProviderException(
                    Fault.HAS_ACCOUNT,
                    "There is already an account with your address. Sign in to it, and link " + provider.name()
                            + " on the page of your account.");
        }
        var account = joining.add(name(person, email), email.value(), null);
        store.link(account, provider.id(), person, clock.instant());
        return account;
    }

    private static Email address(Provider provider, String email) {
        try {
            return Email.of(email);
        } catch (RefusedFieldException refused) {
            throw new ProviderException(Fault.ANSWER, provider.name() + " knows no e-mail address that we can use.");
        }
    }

    private static String name(Person person, Email email) {
        for (var name : new @Nullable String[] {person.name(), email.local()}) {
            try {
                return PublicName.tidy(name == null ? "" : name);
            } catch (RefusedFieldException refused) {
                // The next one, then.
            }
        }
        return "Member";
    }

    @Transactional
    ProviderAnswer returned(Provider provider, Person person, Session session, String next) {
        var account = session.member().id();
        var owner = store.find(provider.id(), person.subject());
        if (owner.isPresent() && owner.get().equals(account)) {
            sessions.prove(session.id());
            return new ProviderAnswer.Proved(next);
        }
        if (owner.isPresent()) {
            throw new ProviderException(Fault.ANSWER, "Another account here is already linked to it.");
        }
        Map<String, String> content = new HashMap<>(person.written());
        content.put("provider", provider.id());
        var ticket = tickets.issue(Ticket.Purpose.LINK, account, content, LIFE);
        return new ProviderAnswer.LinkOffered(provider, content.getOrDefault("email", ""), ticket);
    }

    @Transactional
    boolean link(Session session, Secret ticket, Map<String, Provider> providers) {
        sessions.demandProof(session);
        var account = session.member().id();
        var offered = tickets.take(Ticket.Purpose.LINK, ticket)
                .filter(taken -> taken.owner().equals(account));
        if (offered.isEmpty()) {
            return false;
        }
        var provider = providers.get(offered.get().text("provider"));
        var email = offered.get().text("email");
        var person = new Person(offered.get().text("subject"), email.isEmpty() ? null : email, null);
        if (provider == null || !store.link(account, provider.id(), person, clock.instant())) {
            return false;
        }
        tell(account, provider.name() + " has just been linked to your account");
        return true;
    }

    @Transactional
    boolean unlink(Session session, Provider provider) {
        sessions.demandProof(session);
        var account = session.member().id();
        var unlinked = store.unlink(account, provider.id());
        if (unlinked) {
            sessions.endOthers(account, session.id());
            tell(account, "The link between " + provider.name() + " and your account has just been removed");
        }
        return unlinked;
    }

    private void tell(AccountId account, String what) {
        mails.proofChanged(accounts.byId(account).orElseThrow(), what);
    }
}
