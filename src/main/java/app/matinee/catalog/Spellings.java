package app.matinee.catalog;

import app.matinee.values.FoldedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Spells a name as other sources may: numbers in digits, Roman figures or words, <i>Vol. 2</i> as <i>Volume 2</i>,
 * <i>Part 2</i> or plain <i>2</i>. Only names with a number or an abbreviation have other spellings.
 */
final class Spellings {
    private static final List<String> ROMAN = List.of(
            "", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi",
            "xvii", "xviii", "xix", "xx");
    private static final List<String> WORDS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Map<String, String> IN_FULL =
            Map.of("vol", "volume", "pt", "part", "ep", "episode", "dr", "doctor", "st", "saint", "vs", "versus");
    private static final Map<String, String> IN_SHORT = inverted(IN_FULL);
    private static final List<String> PARTS = List.of("part", "volume", "vol", "chapter", "episode");
    private static final Pattern NUMBER_AT_END = Pattern.compile("(?<=\\p{L}{1,40})(?=\\d+\\b)");
    private static final Pattern ARTICLE = Pattern.compile("(?:the|an?) (?=.)");
    private static final Pattern SUBTITLE = Pattern.compile(": | [-–—] | \\(");

    private Spellings() {}

    /** Returns other spellings of a folded name, without itself; mostly none. */
    static Set<String> of(String folded) {
        var words = List.of(NUMBER_AT_END.matcher(folded).replaceAll(" ").split(" "));
        Set<String> spellings = new LinkedHashSet<>();
        for (var figures : Figures.values()) {
            var counted = counted(words, figures);
            spellings.add(String.join(" ", counted));
            spellings.add(replaced(counted, IN_FULL));
            spellings.add(replaced(counted, IN_SHORT));
            spellings.addAll(parted(counted, figures));
        }
        spellings.remove(folded);
        return spellings;
    }

    private static List<String> counted(List<String> words, Figures figures) {
        List<String> counted = new ArrayList<>();
        for (var place = 0; place < words.size(); place++) {
            var number = number(words.get(place), place == 0);
            counted.add(number == null ? words.get(place) : figures.write(number));
        }
        return counted;
    }

    /** Says part, volume, chapter or episode before a number, or none of these. */
    private static Set<String> parted(List<String> words, Figures figures) {
        Set<String> parted = new LinkedHashSet<>();
        for (var place = 1; place < words.size(); place++) {
            var number = number(words.get(place), false);
            if (number == null
                    || number < 1
                    || number > 20
                    || !figures.write(number).equals(words.get(place))) {
                continue;
            }
            var said = IN_FULL.getOrDefault(words.get(place - 1), words.get(place - 1));
            var before = words.subList(0, PARTS.contains(said) ? place - 1 : place);
            if (before.isEmpty()) {
                continue;
            }
            var behind = String.join(" ", words.subList(place, words.size()));
            var stem = String.join(" ", before) + " ";
            parted.add(stem + behind);
            PARTS.forEach(part -> parted.add(stem + part + " " + behind));
        }
        return parted;
    }

    private static String replaced(List<String> words, Map<String, String> replacements) {
        return String.join(
                " ",
                words.stream()
                        .map(word -> replacements.getOrDefault(word, word))
                        .toList());
    }

    /** Reads a number up to 99 however it is written; a letter that begins a name is a letter. */
    private static @Nullable Integer number(String word, boolean first) {
        if (word.matches("\\d{1,2}")) {
            return Integer.valueOf(word);
        }
        if (!first && ROMAN.indexOf(word) > 0) {
            return ROMAN.indexOf(word);
        }
        if (WORDS.contains(word)) {
            return WORDS.indexOf(word);
        }
        return TENS.contains(word) ? (TENS.indexOf(word) + 2) * 10 : null;
    }

    /** Returns the folded name with its English article left out, or with one if it has none. */
    static String withOtherArticle(String folded) {
        var article = ARTICLE.matcher(folded);
        return article.lookingAt() ? folded.substring(article.end()) : "the " + folded;
    }

    /** Returns what stands before and behind the first colon, dash or parenthesis of a name, folded; empty if it has none. */
    static List<String> parts(String name) {
        var parts = SUBTITLE.split(name, 2);
        return parts.length < 2
                ? List.of()
                : List.of(
                        FoldedName.of(parts[0]).value(), FoldedName.of(parts[1]).value());
    }

    /** Tells whether the second of two parts says the first once more in other figures, as in <i>12 (Twelve)</i>. */
    static boolean areSame(List<String> parts) {
        return parts.size() == 2 && of(parts.getFirst()).contains(parts.getLast());
    }

    private static Map<String, String> inverted(Map<String, String> map) {
        Map<String, String> inverted = new HashMap<>();
        map.forEach((key, value) -> inverted.put(value, key));
        return Map.copyOf(inverted);
    }

    /** The ways to write a number. */
    private enum Figures {
        DIGITS {
            @Override
            String write(int number) {
                return Integer.toString(number);
            }
        },
        ROMAN_ONES {
            @Override
            String write(int number) {
                return number > 0 && number < ROMAN.size() ? ROMAN.get(number) : Integer.toString(number);
            }
        },
        SPELT {
            @Override
            String write(int number) {
                return number < WORDS.size()
                        ? WORDS.get(number)
                        : number % 10 == 0 ? TENS.get(number / 10 - 2) : Integer.toString(number);
            }
        };

        abstract String write(int number);
    }
}
