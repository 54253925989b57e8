package app.matinee.discovery.index;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.jspecify.annotations.Nullable;

/**
 * Takes names and questions apart into words as they are compared: folded by Unicode's rules (case, accents, width,
 * digits), without apostrophes, and in Latin letters beside those of their own script.
 */
public final class Words {
    /** The longest beginning of a word that has a term of its own. */
    public static final int LONGEST_START = 4;

    private static final int LONGEST_WORD = 40;
    private static final Transliterator CYRILLIC = Transliterator.getInstance("Russian-Latin/BGN; Latin-ASCII; Lower");
    private static final Transliterator ANY = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

    private Words() {}

    /**
     * Holds a word in its forms.
     *
     * @param own folded, in its own script
     * @param latin the same in Latin letters; null where it is written in them, or can't be
     * @param joined whether only a hyphen stood before it
     */
    public record Word(String own, @Nullable String latin, boolean joined) {
        /** Returns its forms, the own one first. */
        public List<String> forms() {
            return latin == null ? List.of(own) : List.of(own, latin);
        }

        /** Returns the Latin form, or its own without one. */
        public String inLatin() {
            return Objects.requireNonNullElse(latin, own);
        }
    }

    /** Takes a text apart, in order; signs alone give no word. */
    public static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        // Folding by ICU leaves nothing else of ASCII, and takes longer than all the rest.
        var folded = isAscii(text) ? text.toLowerCase(Locale.ROOT) : ICUFoldingFilter.NORMALIZER.normalize(text);
        var letters = new StringBuilder();
        var joined = false;
        for (int at = 0; at < folded.length(); ) {
            var letter = folded.codePointAt(at);
            at += Character.charCount(letter);
            if (isOfWord(letter)) {
                letters.appendCodePoint(letter);
            } else if (!isApostrophe(letter)) {
                add(words, letters, joined);
                joined = letter == '-' && !words.isEmpty();
                if (letter == '&') {
                    words.add(new Word("and", null, false));
                }
            }
        }
        add(words, letters, joined);
        return words;
    }

    private static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOfWord(int letter) {
        return letter < 128
                ? (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')
                : Character.isLetterOrDigit(letter) || isVowelSign(letter);
    }

    private static boolean isVowelSign(int letter) {
        var type = Character.getType(letter);
        return type == Character.COMBINING_SPACING_MARK || type == Character.NON_SPACING_MARK;
    }

    private static boolean isApostrophe(int letter) {
        return letter == '\'' || letter == '’' || letter == '‘' || letter == 'ʼ' || letter == '`' || letter == '´';
    }

    private static void add(List<Word> words, StringBuilder letters, boolean joined) {
        if (letters.isEmpty()) {
            return;
        }
        var run = letters.toString();
        letters.setLength(0);
        if (run.charAt(0) < 128) {
            words.add(word(run, joined));
            return;
        }
        switch (UScript.getScript(run.codePointAt(0))) {
            // Dictionaries split names otherwise than people do; a sign is mostly a word anyway.
            case UScript.HAN, UScript.HIRAGANA, UScript.KATAKANA ->
                run.codePoints().forEach(sign -> words.add(word(Character.toString(sign), false)));
            case UScript.THAI, UScript.LAO, UScript.KHMER, UScript.MYANMAR -> addByDictionary(words, run);
            default -> words.add(word(run, joined));
        }
    }

    private static void addByDictionary(List<Word> words, String run) {
        var breaks = BreakIterator.getWordInstance(ULocale.ROOT);
        breaks.setText(run);
        for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            words.add(word(run.substring(from, to), false));
        }
    }

    private static Word word(String run, boolean joined) {
        var own = run.length() > LONGEST_WORD ? run.substring(0, LONGEST_WORD) : run;
        return new Word(own, latin(own), joined);
    }

    private static @Nullable String latin(String own) {
        if (isAscii(own)) {
            return null;
        }
        var script = UScript.getScript(own.codePointAt(0));
        var spelled = (script == UScript.CYRILLIC ? CYRILLIC : ANY).transliterate(own);
        var latin = spelled.codePoints()
                .filter(letter -> letter < 128 && isOfWord(letter))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return latin.isEmpty() || latin.equals(own) ? null : latin;
    }

    /** Joins words as they stand in the field of whole names. */
    public static String whole(List<String> words) {
        return String.join(" ", words);
    }

    /** Adds the terms of a name: its words in all forms, and those that a hyphen joins as one. */
    static void addTerms(List<Word> name, Collection<String> terms) {
        for (int at = 0; at < name.size(); at++) {
            var word = name.get(at);
            terms.add(word.own());
            if (word.latin() != null) {
                terms.add(word.latin());
            }
            if (word.joined() && at > 0) {
                terms.add(name.get(at - 1).own() + word.own());
            }
        }
    }

    /** Adds the name as it is compared with a question, once in each script. */
    static void addSpellings(List<Word> name, Collection<String> spellings) {
        var own = new StringBuilder();
        var latin = new StringBuilder();
        for (var word : name) {
            own.append(own.isEmpty() ? "" : " ").append(word.own());
            latin.append(latin.isEmpty() ? "" : " ").append(word.inLatin());
        }
        spellings.add(own.toString());
        spellings.add(latin.toString());
    }

    /** Adds the beginnings of a word, from one letter on. */
    static void addStarts(String word, Collection<String> starts) {
        for (int length = 1; length <= Math.min(LONGEST_START, word.length()); length++) {
            starts.add(word.substring(0, length));
        }
    }
}
