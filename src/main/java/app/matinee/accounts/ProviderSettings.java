package app.matinee.accounts;

import app.matinee.platform.config.Secret;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Lists the OpenID Connect providers that members may sign in through.
 *
 * @param oidc by a name of small letters and digits, which is in the addresses; none by default
 */
@ConfigurationProperties(prefix = "matinee", ignoreUnknownFields = false)
public record ProviderSettings(@DefaultValue Map<String, Oidc> oidc) {

    public ProviderSettings {
        oidc = Map.copyOf(oidc);
    }

    /**
     * Says how this site is known to a provider.
     *
     * @param issuer address that the provider calls itself by, as {@code https://id.example.org}; below it stands
     *     {@code /.well-known/openid-configuration}
     * @param clientId what the provider calls this site
     * @param clientSecret null for a client without one
     * @param name what the button says; null takes the name in the settings
     */
    public record Oidc(
            @Nullable URI issuer,
            @Nullable String clientId,
            @Secret @Nullable String clientSecret,
            @Nullable String name) {

        public Oidc {
            if (issuer == null || clientId == null || clientId.isBlank()) {
                throw new IllegalArgumentException("a provider needs both an issuer and a client-id");
            }
            if (!"https".equals(issuer.getScheme()) && !isHere(issuer)) {
                throw new IllegalArgumentException("issuer must be like https://id.example.org, but is " + issuer);
            }
        }

        // Nobody listens between this machine and itself.
        private static boolean isHere(URI issuer) {
            return "http".equals(issuer.getScheme())
                    && issuer.getHost() != null
                    && issuer.getHost().matches("localhost|127\\.0\\.0\\.1");
        }
    }
}
