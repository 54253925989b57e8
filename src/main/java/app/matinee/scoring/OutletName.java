package app.matinee.scoring;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names an outlet in the one way in which its spellings agree: sources write {@code The Boston Globe} and {@code Boston Globe},
 * {@code Screen Rant} and {@code ScreenRant}, {@code News & Review} and {@code News and Review}.
 *
 * @param key letters and digits only; empty when no outlet is named
 */
record OutletName(String key) {

    private static final Pattern AMPERSAND = Pattern.compile("&amp;|&");
    private static final Pattern FILLER = Pattern.compile("^\\s*the\\b|\\band\\b");
    private static final Pattern DOMAIN = Pattern.compile("\\.(?:com|net|org|co\\.uk)\\s*$");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]");

    static OutletName of(String written) {
        String lower = Normalizer.normalize(written, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String plain = AMPERSAND.matcher(lower).replaceAll(" and ");
        plain = DOMAIN.matcher(plain).replaceAll("");
        plain = FILLER.matcher(plain).replaceAll("");
        return new OutletName(NEITHER_LETTER_NOR_DIGIT.matcher(plain).replaceAll(""));
    }

    boolean isEmpty() {
        return key.isEmpty();
    }
}
