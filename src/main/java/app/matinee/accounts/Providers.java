package app.matinee.accounts;

import app.matinee.accounts.Provider.Departure;
import app.matinee.accounts.Provider.Link;
import app.matinee.accounts.Provider.Return;
import app.matinee.accounts.ProviderClient.Trip;
import app.matinee.accounts.ProviderException.Fault;
import app.matinee.platform.config.SiteSettings;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets members in through the OpenID Connect providers that the operator has set. */
@Component
public class Providers {
    private static final Duration LIFE = Duration.ofMinutes(10);

    private final ProviderSettings settings;
    private final Map<String, Provider> providers;
    private final ProviderClient client;
    private final ProviderLinks links;
    private final ProviderStore store;
    private final TicketStore tickets;
    private final Attempts attempts;
    private final String origin;

    Providers(
            ProviderSettings settings,
            ProviderClient client,
            ProviderLinks links,
            ProviderStore store,
            TicketStore tickets,
            Attempts attempts,
            SiteSettings site) {
        this.settings = settings;
        this.providers =
                Provider.of(settings).stream().collect(Collectors.toUnmodifiableMap(Provider::id, Function.identity()));
        this.client = client;
        this.links = links;
        this.store = store;
        this.tickets = tickets;
        this.attempts = attempts;
        this.origin = site.origin();
    }

    /** Returns all providers by their ids; usually none. */
    public List<Provider> all() {
        return Provider.of(settings);
    }

    public Optional<Provider> find(String provider) {
        return Optional.ofNullable(providers.get(provider));
    }

    /** Returns the providers that a member can sign in through, as long as they are set. */
    public List<Link> of(AccountId account) {
        var linked = store.of(account);
        return all().stream()
                .filter(provider -> linked.containsKey(provider.id()))
                .map(provider -> {
                    var email = linked.getOrDefault(provider.id(), "");
                    return new Link(provider, email.isEmpty() ? null : email);
                })
                .toList();
    }

    /**
     * Begins a sign-in; for a member who is signed in, a link or another proof.
     *
     * @param next path of this site to go to afterwards
     * @throws ProviderException when the provider cannot be reached
     */
    public Departure begin(Provider provider, @Nullable Session session, String next, String from) {
        attempts.begin(from);
        var trip = new Trip(answer(provider), Secret.random(), Secret.random(), Secret.random());
        var address = client.address(oidc(provider), trip, session != null);
        var content = Map.of(
                "provider", provider.id(),
                "state", trip.state().value(),
                "nonce", trip.nonce().value(),
                "verifier", trip.verifier().value(),
                "next", next);
        var account = session == null ? null : session.member().id();
        return new Departure(address, tickets.issue(Ticket.Purpose.PROVIDER, account, content, LIFE));
    }

    /**
     * Takes the visitor back.
     *
     * @param ticket what the browser kept; good once
     * @throws ProviderException when anything is not as it must be
     */
    public ProviderAnswer answer(
            Provider provider, Secret ticket, Return back, @Nullable Session session, String device) {
        var begun = tickets.take(Ticket.Purpose.PROVIDER, ticket)
                .filter(taken -> taken.text("provider").equals(provider.id()))
                .filter(taken -> same(taken.text("state"), back.state()))
                .filter(taken -> Objects.equals(
                        taken.account(),
                        session == null ? null : session.member().id()))
                .orElseThrow(() -> new ProviderException(
                        Fault.ANSWER, "This sign-in has already been used, or it took too long. Please start again."));
        var oidc = oidc(provider);
        if (back.issuer() != null && !back.issuer().equals(String.valueOf(oidc.issuer()))) {
            throw new ProviderException(
                    Fault.ANSWER, "The answer came from a different provider than the one you chose.");
        }
        if (back.code() == null) {
            throw new ProviderException(Fault.ANSWER, provider.name() + " did not let you in, so nothing was done.");
        }
        var person = client.person(oidc, trip(provider, begun), back.code());
        return session == null
                ? new ProviderAnswer.SignedIn(links.signIn(provider, person, device), begun.text("next"))
                : links.returned(provider, person, session, begun.text("next"));
    }

    /** Links whom a ticket offers to the member; returns whether that was possible. */
    public boolean link(Session session, Secret ticket) {
        return links.link(session, ticket, providers);
    }

    /** Removes a link, signs all other devices out, and tells the member by mail; returns whether there was one. */
    public boolean unlink(Session session, Provider provider) {
        return links.unlink(session, provider);
    }

    private Trip trip(Provider provider, Ticket begun) {
        return new Trip(
                answer(provider),
                new Secret(begun.text("state")),
                new Secret(begun.text("nonce")),
                new Secret(begun.text("verifier")));
    }

    private URI answer(Provider provider) {
        return URI.create(origin + "/login/with/" + provider.id() + "/answer");
    }

    private ProviderSettings.Oidc oidc(Provider provider) {
        return Objects.requireNonNull(settings.oidc().get(provider.id()));
    }

    private static boolean same(String kept, @Nullable String sent) {
        return sent != null
                && MessageDigest.isEqual(kept.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }
}
