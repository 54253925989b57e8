package app.matinee.values;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Holds a name as it is compared, never as it is shown: without case, accents, punctuation and needless space.
 *
 * <p>Two spellings of one name fold alike ({@code "Amélie"}, {@code "AMELIE"}); letters of every script are kept. A
 * name of nothing but symbols folds to itself in lower case, so that it is still found.
 */
public record FoldedName(String value) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼ`´]");
    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Folds a name; blank gives an empty value. */
    public static FoldedName of(String name) {
        var decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
        var plain = MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
        var words = APOSTROPHES.matcher(plain.replace("&", " and ")).replaceAll("");
        var folded = BREAKS.matcher(words).replaceAll(" ").strip();
        return new FoldedName(folded.isEmpty() ? plain.strip() : folded);
    }

    @Override
    public String toString() {
        return value;
    }
}
