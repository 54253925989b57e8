package app.matinee.journeys;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Shows codes as the app on a member's phone does; written anew here, so that it cannot share the site's mistakes.
 *
 * @param secret in Base32, as a page shows it
 */
record AuthenticatorApp(String secret) {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /** Returns the code of so many times 30 seconds from now. */
    String code(int later) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(bytes(), "HmacSHA1"));
            var step = Instant.now().getEpochSecond() / 30 + later;
            var hash = ByteBuffer.wrap(
                    mac.doFinal(ByteBuffer.allocate(8).putLong(step).array()));
            var number = hash.getInt(hash.get(19) & 15) & 0x7fffffff;
            return String.format(Locale.ROOT, "%06d", number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] bytes() {
        var bytes = ByteBuffer.allocate(20);
        var buffer = 0;
        var bits = 0;
        for (var letter : secret.replace(" ", "").toCharArray()) {
            buffer = buffer << 5 | LETTERS.indexOf(letter);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.put((byte) (buffer >> bits));
            }
        }
        return bytes.array();
    }
}
