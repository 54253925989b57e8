package app.matinee.accounts;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Stands in, once, for an authenticator app that is lost.
 *
 * @param text 16 letters and digits in groups of four, none of which is easily taken for another; 80 random bits, so
 *     that a plain hash keeps it
 */
record RecoveryCode(String text) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern SEPARATORS = Pattern.compile("[^0-9A-Z]");

    static RecoveryCode random() {
        var code = new StringBuilder();
        IntStream.range(0, 16).forEach(place -> {
            code.append(place > 0 && place % 4 == 0 ? "-" : "");
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        });
        return new RecoveryCode(code.toString());
    }

    /** Returns the hash of what was meant: without separators, and with letters that look like digits as those. */
    byte[] hash() {
        var meant = SEPARATORS
                .matcher(text.toUpperCase(Locale.ROOT))
                .replaceAll("")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return new Secret(meant).hash();
    }

    @Override
    public String toString() {
        return "RecoveryCode[…]";
    }
}
