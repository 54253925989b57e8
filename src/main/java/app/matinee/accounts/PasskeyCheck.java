package app.matinee.accounts;

import app.matinee.platform.config.SiteSettings;
import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.CollectedClientData;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** Checks what passkeys answer (WebAuthn, level 3), for the address that the operator has set. */
@Component
class PasskeyCheck {
    private static final Logger LOG = LoggerFactory.getLogger(PasskeyCheck.class);
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final List<PublicKeyCredentialParameters> ALGORITHMS = List.of(
            parameters(COSEAlgorithmIdentifier.EdDSA),
            parameters(COSEAlgorithmIdentifier.ES256),
            parameters(COSEAlgorithmIdentifier.RS256));

    private final Origin origin;
    private final String domain;
    private @Nullable Tools tools;

    PasskeyCheck(SiteSettings site) {
        this.origin = new Origin(site.origin());
        this.domain = Objects.requireNonNull(URI.create(site.origin()).getHost());
    }

    private record Tools(WebAuthnManager manager, AttestedCredentialDataConverter converter) {}

    String domain() {
        return domain;
    }

    /** Returns the signatures that are understood, by their numbers in COSE, the best first. */
    static List<Long> algorithms() {
        return ALGORITHMS.stream().map(one -> one.getAlg().getValue()).toList();
    }

    RegistrationData readRegistration(String response) {
        return checked(() -> tools().manager().parseRegistrationResponseJSON(response));
    }

    Credential register(RegistrationData data, AccountId owner) {
        return checked(() -> {
            var server = server(data.getCollectedClientData());
            tools().manager().verify(data, new RegistrationParameters(server, ALGORITHMS, false, true));
            var authenticator =
                    Objects.requireNonNull(data.getAttestationObject()).getAuthenticatorData();
            var attested = Objects.requireNonNull(authenticator.getAttestedCredentialData());
            return new Credential(
                    owner,
                    BASE64.encodeToString(attested.getCredentialId()),
                    tools().converter().convert(attested),
                    authenticator.getSignCount(),
                    authenticator.isFlagBE());
        });
    }

    AuthenticationData readSignIn(String response) {
        return checked(() -> tools().manager().parseAuthenticationResponseJSON(response));
    }

    /** Refuses an answer that the passkey has not signed, or whose count of signatures did not grow. */
    void signIn(AuthenticationData data, Credential credential) {
        checked(() -> {
            var record = new CredentialRecordImpl(
                    new NoneAttestationStatement(),
                    false,
                    credential.backupEligible(),
                    false,
                    credential.signCount(),
                    tools().converter().convert(credential.publicKey()),
                    null,
                    null,
                    null,
                    null);
            return tools().manager()
                    .verify(
                            data,
                            new AuthenticationParameters(
                                    server(data.getCollectedClientData()), record, null, false, true));
        });
    }

    static String id(AuthenticationData data) {
        return BASE64.encodeToString(data.getCredentialId());
    }

    /** Returns the challenge that was signed: it is the secret of a ticket, as bytes. */
    static Secret challenge(@Nullable CollectedClientData client) {
        var challenge = client == null ? null : client.getChallenge();
        return new Secret(challenge == null ? "" : BASE64.encodeToString(challenge.getValue()));
    }

    // That the challenge is ours, and new, is known by its ticket; here it only has to be the one that was signed.
    private ServerProperty server(@Nullable CollectedClientData client) {
        return ServerProperty.builder()
                .origin(origin)
                .rpId(domain)
                .challenge(Objects.requireNonNull(client).getChallenge())
                .build();
    }

    private static <T> T checked(Supplier<T> check) {
        try {
            return check.get();
        } catch (MaliciousCounterValueException e) {
            LOG.warn("A passkey has counted backwards, so there may be a copy of it: {}", e.getMessage());
            throw refused();
        } catch (WebAuthnException | JacksonException | IllegalArgumentException | NullPointerException e) {
            LOG.debug("A passkey's answer is refused", e);
            throw refused();
        }
    }

    static RefusedFieldException refused() {
        return new RefusedFieldException("passkey", "That passkey was not accepted. Please try again.");
    }

    // Made when first needed, since the start must not wait for it.
    private synchronized Tools tools() {
        if (tools == null) {
            var converter = new ObjectConverter();
            tools = new Tools(
                    WebAuthnManager.createNonStrictWebAuthnManager(converter),
                    new AttestedCredentialDataConverter(converter));
        }
        return tools;
    }

    private static PublicKeyCredentialParameters parameters(COSEAlgorithmIdentifier algorithm) {
        return new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, algorithm);
    }
}
