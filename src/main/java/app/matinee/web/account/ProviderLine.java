package app.matinee.web.account;

import app.matinee.accounts.Provider;
import app.matinee.accounts.Providers;
import java.util.List;

/**
 * Shows somebody who vouches for members.
 *
 * @param email the address known there; empty when it is not, or when no link is shown
 * @param linked whether the member can sign in that way
 */
public record ProviderLine(String id, String name, String email, boolean linked) {

    static ProviderLine of(Provider provider) {
        return new ProviderLine(provider.id(), provider.name(), "", false);
    }

    static List<ProviderLine> all(Providers providers) {
        return providers.all().stream().map(ProviderLine::of).toList();
    }
}
