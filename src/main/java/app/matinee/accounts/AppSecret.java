package app.matinee.accounts;

import java.math.BigInteger;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;

/**
 * Is what an authenticator app and this site both know.
 *
 * @param text 32 letters and digits in Base32 (RFC 4648), which stand for 20 bytes
 */
record AppSecret(String text) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 20;
    private static final int LETTERS = BYTES * 8 / 5;
    // Java counts to 32 as 0-9a-v, RFC 4648 as A-Z2-7.
    private static final String JAVAS = "0123456789abcdefghijklmnopqrstuv";
    private static final String THEIRS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    static AppSecret random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return of(bytes);
    }

    static AppSecret of(byte[] bytes) {
        var number = new BigInteger(1, bytes).toString(32);
        return new AppSecret(exchanged("0".repeat(LETTERS - number.length()) + number, JAVAS, THEIRS));
    }

    byte[] bytes() {
        var number = new BigInteger(exchanged(text, THEIRS, JAVAS), 32).toByteArray();
        var bytes = new byte[BYTES];
        var length = Math.min(BYTES, number.length);
        System.arraycopy(number, number.length - length, bytes, BYTES - length, length);
        return bytes;
    }

    /** Returns the address that a QR code shows to an app. */
    String address(String site, String account) {
        return String.format(
                Locale.ROOT,
                "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=6&period=30",
                encoded(site),
                encoded(account),
                text,
                encoded(site));
    }

    private static String exchanged(String text, String from, String to) {
        var exchanged = new StringBuilder();
        text.chars().forEach(letter -> exchanged.append(to.charAt(from.indexOf(letter))));
        return exchanged.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return "AppSecret[…]";
    }
}
