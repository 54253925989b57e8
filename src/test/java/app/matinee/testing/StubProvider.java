package app.matinee.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/** Signs people in as an OpenID Connect provider does, over real HTTP. */
public final class StubProvider implements AutoCloseable {
    /** What it answers by; a test may have it answer otherwise. */
    public final StubSite site = new StubSite();

    private final RSAKey key = key("one");

    public StubProvider() {
        site.answer("/jwks", 200, new JWKSet(key).toString());
    }

    /** Returns the settings that name it {@code stub}. */
    public Map<String, String> settings() {
        return Map.of(
                "matinee.oidc.stub.issuer", site.address().toString(),
                "matinee.oidc.stub.client-id", "films",
                "matinee.oidc.stub.client-secret", "hush",
                "matinee.outgoing.private-networks", "127.0.0.1");
    }

    /** Tells whoever asks where it signs people in; until then it is down. */
    public void open() {
        var at = site.address();
        site.answer("/.well-known/openid-configuration", 200, """
                {"issuer": "%s", "authorization_endpoint": "%s/authorize", "token_endpoint": "%s/token",
                 "jwks_uri": "%s/jwks", "response_types_supported": ["code"], "subject_types_supported": ["public"],
                 "id_token_signing_alg_values_supported": ["RS256"]}
                """.formatted(at, at, at, at));
    }

    /** Returns what the address asks that a browser was sent to. */
    public static Map<String, String> asked(URI address) {
        Map<String, String> asked = new HashMap<>();
        for (var pair : address.getRawQuery().split("&", -1)) {
            var equals = pair.indexOf('=');
            asked.put(pair.substring(0, equals), URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return asked;
    }

    /** Begins what it says of somebody; the address is still missing. */
    public JWTClaimsSet.Builder claims(String subject) {
        return new JWTClaimsSet.Builder()
                .issuer(site.address().toString())
                .subject(subject)
                .audience("films")
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plusSeconds(300)))
                .claim("email_verified", true)
                .claim("name", "Veronika Belova");
    }

    /** Says this of whoever comes back with a code next. */
    public void say(Map<String, String> asked, JWTClaimsSet.Builder claims) {
        say(asked, claims, key);
    }

    /** Says this, signed by another key. */
    public void say(Map<String, String> asked, JWTClaimsSet.Builder claims, RSAKey key) {
        if (claims.build().getClaim("nonce") == null) {
            claims.claim("nonce", asked.get("nonce"));
        }
        var signed = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims.build());
        try {
            signed.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        site.answerFromNowOn("/token", 200, """
                {"access_token": "a", "token_type": "Bearer", "id_token": "%s"}
                """.formatted(signed.serialize()));
    }

    public static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        site.close();
    }
}
