package app.matinee.scoring;

import app.matinee.values.FoldedName;
import java.util.regex.Pattern;

/**
 * Names an outlet in the one way in which its spellings agree: sources write {@code The Evening Post} and {@code Evening Post},
 * {@code Screen Talk} and {@code ScreenTalk.com}, {@code Stage & Screen} and {@code Stage and Screen}.
 *
 * @param key letters and digits only; empty when no outlet is named
 */
record OutletName(String key) {

    private static final Pattern DOMAIN = Pattern.compile("(?i)\\.(?:com|net|org|co\\.uk)\\s*$");
    private static final Pattern FILLER = Pattern.compile("^the\\b|\\band\\b|[^\\p{L}\\p{N}]");

    static OutletName of(String written) {
        String named = DOMAIN.matcher(written.replace("&amp;", "&")).replaceAll("");
        String folded = FoldedName.of(named).value();
        return new OutletName(FILLER.matcher(folded).replaceAll(""));
    }

    boolean isEmpty() {
        return key.isEmpty();
    }
}
