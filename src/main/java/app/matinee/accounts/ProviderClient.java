package app.matinee.accounts;

import app.matinee.accounts.Provider.Person;
import app.matinee.accounts.ProviderException.Fault;
import app.matinee.platform.http.Answer;
import app.matinee.platform.http.GuardedClient;
import app.matinee.platform.http.Outgoing;
import app.matinee.platform.http.OutgoingException;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.util.JSONObjectUtils;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Talks to OpenID Connect providers: discovery, authorization code with PKCE, and an ID token that is checked. */
@Component
class ProviderClient {
    private static final Logger LOG = LoggerFactory.getLogger(ProviderClient.class);
    private static final String DISCOVERY = "/.well-known/openid-configuration";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int MOST_BYTES = 512 * 1024;

    private final ObjectProvider<GuardedClient> client;
    private final Cache<URI, OIDCProviderMetadata> known = Caffeine.newBuilder()
            .maximumSize(100)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();

    ProviderClient(ObjectProvider<GuardedClient> client) {
        this.client = client;
    }

    /** Holds what both ways to the provider and back must agree on. */
    record Trip(URI answer, Secret state, Secret nonce, Secret verifier) {}

    /** Returns where the visitor signs in; {@code again} also when the provider knows the visitor. */
    URI address(ProviderSettings.Oidc settings, Trip trip, boolean again) {
        var provider = metadata(settings);
        var request = new AuthenticationRequest.Builder(
                        ResponseType.CODE, new Scope("openid", "email", "profile"), id(settings), trip.answer())
                .endpointURI(provider.getAuthorizationEndpointURI())
                .state(new State(trip.state().value()))
                .nonce(new Nonce(trip.nonce().value()))
                .codeChallenge(new CodeVerifier(trip.verifier().value()), CodeChallengeMethod.S256);
        return (again ? request.prompt(Prompt.Type.LOGIN) : request).build().toURI();
    }

    /** Exchanges a code for the person whom the provider vouches for. */
    Person person(ProviderSettings.Oidc settings, Trip trip, String code) {
        var provider = metadata(settings);
        var claims = check(settings, provider, idToken(settings, provider, trip, code), trip);
        var verified = Boolean.TRUE.equals(claims.getClaim("email_verified"))
                || "true".equals(claims.getClaim("email_verified"));
        return new Person(
                claims.getSubject().getValue(),
                verified ? claims.getStringClaim("email") : null,
                claims.getStringClaim("name"));
    }

    private OIDCProviderMetadata metadata(ProviderSettings.Oidc settings) {
        var issuer = Objects.requireNonNull(settings.issuer());
        return Objects.requireNonNull(known.get(issuer, this::discover));
    }

    private OIDCProviderMetadata discover(URI issuer) {
        var address = URI.create(issuer.toString().replaceAll("/+$", "") + DISCOVERY);
        try {
            var metadata = OIDCProviderMetadata.parse(fetch(Outgoing.to(address)));
            if (!metadata.getIssuer().getValue().equals(issuer.toString())) {
                throw down(issuer, "it calls itself " + metadata.getIssuer());
            }
            if (metadata.getAuthorizationEndpointURI() == null || metadata.getTokenEndpointURI() == null) {
                throw down(issuer, "it names no endpoints");
            }
            return metadata;
        } catch (ParseException e) {
            throw down(address, e.getMessage());
        }
    }

    private JWT idToken(ProviderSettings.Oidc settings, OIDCProviderMetadata provider, Trip trip, String code) {
        var grant = new AuthorizationCodeGrant(
                new AuthorizationCode(code),
                trip.answer(),
                new CodeVerifier(trip.verifier().value()));
        var endpoint = provider.getTokenEndpointURI();
        var request = (settings.clientSecret() == null
                        ? new TokenRequest.Builder(endpoint, id(settings), grant)
                        : new TokenRequest.Builder(endpoint, authentication(settings, provider), grant))
                .build()
                .toHTTPRequest();
        var answer = ask(outgoing(request));
        if (answer.status() == 400) {
            throw refused(settings, "it does not take the code");
        }
        try {
            return OIDCTokenResponse.parse(JSONObjectUtils.parse(text(answer)))
                    .getOIDCTokens()
                    .getIDToken();
        } catch (ParseException e) {
            throw down(endpoint, e.getMessage());
        }
    }

    private static Outgoing outgoing(HTTPRequest request) {
        var outgoing = Outgoing.to(request.getURI()).sending(request.getBody()).with("Accept", "application/json");
        var authorization = request.getAuthorization();
        return authorization == null ? outgoing : outgoing.with("Authorization", authorization);
    }

    private static ClientAuthentication authentication(ProviderSettings.Oidc settings, OIDCProviderMetadata provider) {
        var secret = new com.nimbusds.oauth2.sdk.auth.Secret(Objects.requireNonNull(settings.clientSecret()));
        var ways = provider.getTokenEndpointAuthMethods();
        // Without a list, providers understand the first of these.
        return ways == null || ways.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                ? new ClientSecretBasic(id(settings), secret)
                : new ClientSecretPost(id(settings), secret);
    }

    private IDTokenClaimsSet check(
            ProviderSettings.Oidc settings, OIDCProviderMetadata provider, JWT token, Trip trip) {
        try {
            var keys = JWKSet.parse(fetch(Outgoing.to(provider.getJWKSetURI())));
            var selector = new JWSVerificationKeySelector<SecurityContext>(
                    new HashSet<>(JWSAlgorithm.Family.SIGNATURE), new ImmutableJWKSet<>(keys));
            return new IDTokenValidator(
                            new Issuer(Objects.requireNonNull(settings.issuer())), id(settings), selector, null)
                    .validate(token, new Nonce(trip.nonce().value()));
        } catch (java.text.ParseException e) {
            throw down(provider.getJWKSetURI(), e.getMessage());
        } catch (BadJOSEException | JOSEException e) {
            throw refused(settings, e.getMessage());
        }
    }

    private String fetch(Outgoing request) {
        return text(ask(request));
    }

    private Answer ask(Outgoing request) {
        try {
            return client.getObject().fetch(request.within(MOST_BYTES, PATIENCE));
        } catch (OutgoingException e) {
            throw down(request.address(), e.getMessage());
        }
    }

    private static String text(Answer answer) {
        if (!answer.isSuccess()) {
            throw down(answer.address(), "it answers " + answer.status());
        }
        return answer.text();
    }

    private static ProviderException refused(ProviderSettings.Oidc settings, @Nullable String why) {
        LOG.warn("What {} says of a visitor is refused: {}", settings.issuer(), why);
        return new ProviderException(
                Fault.ANSWER, "What the provider said about you could not be verified, so nothing was done.");
    }

    private static ProviderException down(URI address, @Nullable String why) {
        LOG.warn("The provider at {} is of no use: {}", address, why);
        return new ProviderException(
                Fault.PROVIDER, "The provider is not answering properly. Please try again later, or sign in here.");
    }

    private static ClientID id(ProviderSettings.Oidc settings) {
        return new ClientID(Objects.requireNonNull(settings.clientId()));
    }
}
