package app.matinee.accounts;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Knows the codes of authenticator apps: TOTP (RFC 6238) with SHA-1, six digits and steps of 30 seconds. */
final class OneTimeCode {
    private static final int SECONDS = 30;
    private static final int SKEW = 1;

    private OneTimeCode() {}

    /**
     * Finds the step whose code was typed. Clocks may differ by a step; a step is good once, and with it all before.
     *
     * @param last the step accepted last; 0 for none
     */
    static OptionalLong recognize(byte[] secret, String typed, Instant now, long last) {
        var present = step(now);
        var found = OptionalLong.empty();
        // Without a shortcut, so that the time says nothing about how near a guess came.
        for (var step = present - SKEW; step <= present + SKEW; step++) {
            var same = MessageDigest.isEqual(bytes(at(secret, step)), bytes(typed));
            if (same && step > last) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    static long step(Instant instant) {
        return instant.getEpochSecond() / SECONDS;
    }

    /** Returns the six digits of a step. */
    static String at(byte[] secret, long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            var offset = hash[hash.length - 1] & 0xf;
            var number = ByteBuffer.wrap(hash).getInt(offset) & 0x7fff_ffff;
            return String.format(Locale.ROOT, "%06d", number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA1", e);
        }
    }

    private static byte[] bytes(String code) {
        return code.getBytes(StandardCharsets.UTF_8);
    }
}
