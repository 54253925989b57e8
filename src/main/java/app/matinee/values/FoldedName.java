package app.matinee.values;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
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

    /** Letters that some write and others spell out; they do not decompose. */
    private static final Map<Character, String> SPELT_OUT =
            Map.of('æ', "ae", 'œ', "oe", 'ø', "o", 'ß', "ss", 'ł', "l", 'đ', "d", 'ð', "d", 'þ', "th", 'ı', "i");

    /** Folds a name; blank gives an empty value. */
    public static FoldedName of(String name) {
        var decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
        var plain = MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
        var words = APOSTROPHES.matcher(spelledOut(plain).replace("&", " and ")).replaceAll("");
        var folded = BREAKS.matcher(words).replaceAll(" ").strip();
        return new FoldedName(folded.isEmpty() ? plain.strip() : folded);
    }

    private static String spelledOut(String name) {
        for (var letter : SPELT_OUT.entrySet()) {
            name = name.indexOf(letter.getKey()) < 0
                    ? name
                    : name.replace(letter.getKey().toString(), letter.getValue());
        }
        return name;
    }

    @Override
    public String toString() {
        return value;
    }
}
