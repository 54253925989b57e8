package app.matinee.platform.text;

import app.matinee.values.Slug;
import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes slugs of names: folded to ASCII, lower case, words joined by dashes; then with the year, then with a number. */
public final class SlugMaker {
    private static final int LONGEST_NAME = 160;
    private static final Pattern ASCII_OR_MARKS = Pattern.compile("[\\p{ASCII}\\p{M}’‘–—]*");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼʹʺ`´]");
    private static final Pattern BREAKS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern OUTER_DASHES = Pattern.compile("^-+|-+$");

    private SlugMaker() {}

    /**
     * Makes the plain slug of a name.
     *
     * @param fallback used where the name has no letter or digit that can be written in ASCII
     */
    public static Slug slug(String name, String fallback) {
        var spoken = APOSTROPHES.matcher(ascii(name).replace("&", " and ")).replaceAll("");
        var words = BREAKS.matcher(spoken.toLowerCase(Locale.ROOT)).replaceAll("-");
        var cut = words.length() <= LONGEST_NAME ? words : words.substring(0, LONGEST_NAME);
        var slug = OUTER_DASHES.matcher(cut).replaceAll("");
        return new Slug(slug.isEmpty() ? fallback : slug);
    }

    /** Makes a slug that is not taken yet: the plain one, else with the year if there is one, else with a number. */
    public static Slug free(String name, @Nullable Integer year, String fallback, Predicate<Slug> taken) {
        var plain = slug(name, fallback);
        if (!taken.test(plain)) {
            return plain;
        }
        var stem = year == null ? plain : new Slug(plain + "-" + year);
        if (year != null && !taken.test(stem)) {
            return stem;
        }
        for (var number = 2; ; number++) {
            var numbered = new Slug(stem + "-" + number);
            if (!taken.test(numbered)) {
                return numbered;
            }
        }
    }

    private static String ascii(String name) {
        var decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
        if (ASCII_OR_MARKS.matcher(decomposed).matches()) {
            return decomposed.replaceAll("\\p{M}", "");
        }
        return Romanizer.INSTANCE.transliterate(Normalizer.normalize(name, Normalizer.Form.NFKC));
    }

    // ICU's rules take a third of a second to load, and most catalogues start in Latin script.
    private static final class Romanizer {
        private static final Transliterator INSTANCE = Transliterator.getInstance(
                "Russian-Latin/BGN; Ukrainian-Latin/BGN; Any-Latin; NFD; [:M:] Remove; Latin-ASCII");
    }
}
