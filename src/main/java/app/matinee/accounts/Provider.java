package app.matinee.accounts;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Names somebody who vouches for members.
 *
 * @param id 1 or more small letters and digits, in addresses
 * @param name as the button says it
 */
public record Provider(String id, String name) {

    static List<Provider> of(ProviderSettings settings) {
        return settings.oidc().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> new Provider(one.getKey(), name(one.getKey(), one.getValue())))
                .toList();
    }

    private static String name(String id, ProviderSettings.Oidc settings) {
        return settings.name() == null
                ? id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1)
                : settings.name();
    }

    /**
     * Shows a provider that a member can sign in through.
     *
     * @param email the address that the provider knows; null when it told none
     */
    public record Link(Provider provider, @Nullable String email) {}

    /**
     * Is where a visitor goes to sign in.
     *
     * @param address at the provider
     * @param ticket what the visitor's browser keeps meanwhile
     */
    public record Departure(URI address, Secret ticket) {}

    /**
     * Is what the visitor comes back with: the parameters of the address.
     *
     * @param code null when the provider refused
     * @param issuer null from providers that do not say it
     */
    public record Return(
            @Nullable String state,
            @Nullable String code,
            @Nullable String issuer) {}

    /**
     * Is whom a provider vouches for.
     *
     * @param subject the provider's own number or name for the person, never reused
     * @param email null unless the provider has checked it
     * @param name null when it told none
     */
    record Person(
            String subject,
            @Nullable String email,
            @Nullable String name) {

        Map<String, String> written() {
            return Map.of("subject", subject, "email", Objects.requireNonNullElse(email, ""));
        }
    }
}
