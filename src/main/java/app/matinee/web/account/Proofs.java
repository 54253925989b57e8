package app.matinee.web.account;

import app.matinee.accounts.AccountId;
import app.matinee.accounts.Passkeys;
import app.matinee.accounts.Provider.Link;
import app.matinee.accounts.Providers;
import app.matinee.accounts.SecondFactor;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Gathers by what a member signs in. */
@Component
class Proofs {
    private final Passkeys passkeys;
    private final SecondFactor secondFactor;
    private final Providers providers;

    Proofs(Passkeys passkeys, SecondFactor secondFactor, Providers providers) {
        this.passkeys = passkeys;
        this.secondFactor = secondFactor;
        this.providers = providers;
    }

    ProofsView of(AccountId account) {
        return new ProofsView(
                secondFactor.isOn(account),
                secondFactor.recoveryCodes(account),
                passkeys.of(account).size(),
                providers(account));
    }

    List<ProviderLine> providers(AccountId account) {
        var linked = providers.of(account);
        return providers.all().stream()
                .map(provider -> linked.stream()
                        .filter(link -> link.provider().equals(provider))
                        .findFirst()
                        .map(Proofs::line)
                        .orElseGet(() -> ProviderLine.of(provider)))
                .toList();
    }

    private static ProviderLine line(Link link) {
        return new ProviderLine(
                link.provider().id(), link.provider().name(), Objects.requireNonNullElse(link.email(), ""), true);
    }
}
