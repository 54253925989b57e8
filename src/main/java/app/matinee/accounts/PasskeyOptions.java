package app.matinee.accounts;

import app.matinee.platform.config.BrandSettings;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes what browsers want to know before they ask for a passkey, in the JSON of WebAuthn. */
@Component
class PasskeyOptions {
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final PasskeyCheck check;
    private final String site;
    private final JsonMapper json;

    PasskeyOptions(PasskeyCheck check, BrandSettings brand, JsonMapper json) {
        this.check = check;
        this.site = brand.name();
        this.json = json;
    }

    String registration(Account account, Secret challenge, List<String> known) {
        return json.writeValueAsString(Map.of(
                "rp",
                Map.of("id", check.domain(), "name", site),
                "user",
                Map.of(
                        "id",
                        BASE64.encodeToString(handle(account.id())),
                        "name",
                        account.email(),
                        "displayName",
                        account.name()),
                "challenge",
                challenge.value(),
                "pubKeyCredParams",
                PasskeyCheck.algorithms().stream()
                        .map(number -> Map.of("type", "public-key", "alg", number))
                        .toList(),
                "excludeCredentials",
                known.stream().map(id -> Map.of("type", "public-key", "id", id)).toList(),
                "authenticatorSelection",
                Map.of("residentKey", "required", "requireResidentKey", true, "userVerification", "preferred"),
                "attestation",
                "none",
                "timeout",
                PATIENCE.toMillis()));
    }

    String signIn(Secret challenge) {
        return json.writeValueAsString(Map.of(
                "rpId",
                check.domain(),
                "challenge",
                challenge.value(),
                "userVerification",
                "preferred",
                "timeout",
                PATIENCE.toMillis()));
    }

    /** Returns what passkeys call the member: a number that says nothing, since authenticators may tell it to others. */
    static byte[] handle(AccountId account) {
        return ByteBuffer.allocate(Long.BYTES).putLong(account.value()).array();
    }
}
