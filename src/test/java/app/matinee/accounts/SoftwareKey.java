package app.matinee.accounts;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;

/** Answers as a browser with a passkey does, and as one that cheats. */
final class SoftwareKey {
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final int PRESENT = 1;
    private static final int VERIFIED = 4;
    private static final int ATTESTED = 64;

    private final KeyPair pair = pair();
    private final byte[] id = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
    private final String user;
    String origin = "http://localhost:8080";
    String domain = "localhost";
    boolean verifies = true;
    int count;

    /** Belongs to a user, whose handle is in Base64. */
    SoftwareKey(String user) {
        this.user = user;
    }

    String register(String challenge) {
        var data = bytes(
                authenticator(ATTESTED),
                new byte[16],
                ByteBuffer.allocate(2).putShort((short) id.length).array(),
                id,
                publicKey());
        var object = bytes(
                HexFormat.of().parseHex("a363666d74646e6f6e656761747453746d74a068617574684461746158"),
                new byte[] {(byte) data.length},
                data);
        return answer("""
                "clientDataJSON": "%s", "attestationObject": "%s", "transports": ["internal"]\
                """.formatted(encoded(client("webauthn.create", challenge)), encoded(object)));
    }

    String signIn(String challenge) {
        var data = authenticator(0);
        var client = client("webauthn.get", challenge);
        return answer("""
                "clientDataJSON": "%s", "authenticatorData": "%s", "signature": "%s", "userHandle": "%s"\
                """.formatted(encoded(client), encoded(data), encoded(sign(data, client)), user));
    }

    private String answer(String response) {
        return """
                {"id": "%s", "rawId": "%s", "type": "public-key", "authenticatorAttachment": "platform",
                 "clientExtensionResults": {}, "response": {%s}}
                """.formatted(encoded(id), encoded(id), response);
    }

    private byte[] client(String type, String challenge) {
        return String.format(
                        Locale.ROOT,
                        "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}",
                        type,
                        challenge,
                        origin)
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] authenticator(int flags) {
        var all = flags | PRESENT | (verifies ? VERIFIED : 0);
        return bytes(
                sha256(domain.getBytes(StandardCharsets.UTF_8)),
                new byte[] {(byte) all},
                ByteBuffer.allocate(4).putInt(count).array());
    }

    private byte[] publicKey() {
        var point = ((ECPublicKey) pair.getPublic()).getW();
        var hex = HexFormat.of();
        return bytes(
                hex.parseHex("a5010203262001215820"),
                coordinate(point.getAffineX()),
                hex.parseHex("225820"),
                coordinate(point.getAffineY()));
    }

    private static byte[] coordinate(BigInteger number) {
        return HexFormat.of().parseHex(String.format(Locale.ROOT, "%064x", number));
    }

    private byte[] sign(byte[] data, byte[] client) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(pair.getPrivate());
            signature.update(bytes(data, sha256(client)));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair pair() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(byte[] bytes) {
        return BASE64.encodeToString(bytes);
    }

    private static byte[] bytes(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
