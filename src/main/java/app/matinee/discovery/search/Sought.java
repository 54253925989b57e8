package app.matinee.discovery.search;

import app.matinee.discovery.index.Words;
import app.matinee.discovery.index.Words.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Holds the words of a question, as they are compared. All signs but letters and digits only part words, so nothing that
 * is typed has a meaning to the index, and what is too long is cut.
 */
record Sought(List<Word> words) {
    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 10;
    private static final int UNFORGIVEN = 3;
    private static final int FORGIVEN_ONCE = 7;

    Sought {
        words = List.copyOf(words);
    }

    static Sought of(String text) {
        var stripped = text.strip();
        var words = Words.of(stripped.length() > LONGEST ? stripped.substring(0, LONGEST) : stripped);
        return new Sought(words.subList(0, Math.min(MOST_WORDS, words.size())));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    int size() {
        return words.size();
    }

    boolean isLast(int place) {
        return place == words.size() - 1;
    }

    /** Returns how many letters may be wrong, missing, too many, or in each other's place. */
    static int forgiven(String form) {
        if (isNumber(form)) {
            return 0;
        }
        var letters = form.codePointCount(0, form.length());
        return letters <= UNFORGIVEN ? 0 : letters <= FORGIVEN_ONCE ? 1 : 2;
    }

    /** Tells whether it is a number, such as a year, which tells as much as a name. */
    static boolean isNumber(String form) {
        return form.length() > 2 && form.chars().allMatch(Character::isDigit);
    }

    /** Tells whether a word is so short that a slip in it is beyond recognition. */
    boolean isShort(int place) {
        return words.get(place).forms().stream().allMatch(form -> form.length() <= UNFORGIVEN);
    }

    /** Returns the whole question as names are kept, in its own script and in Latin letters. */
    List<String> whole() {
        return List.of(
                words.stream().map(Word::own).collect(Collectors.joining(" ")),
                words.stream().map(Word::inLatin).collect(Collectors.joining(" ")));
    }

    /** Returns the question with two neighbours written as one word, for each two. */
    List<Sought> joined() {
        List<Sought> all = new ArrayList<>();
        for (int place = 0; place + 1 < words.size(); place++) {
            var changed = new ArrayList<>(words);
            var second = changed.remove(place + 1);
            changed.set(place, new Word(changed.get(place).inLatin() + second.inLatin(), null, false));
            all.add(new Sought(changed));
        }
        return all;
    }

    /** Returns the question with one word taken apart in two. */
    Sought parted(int place, int letters) {
        var changed = new ArrayList<>(words);
        var word = changed.get(place).own();
        changed.set(place, new Word(word.substring(0, letters), null, false));
        changed.add(place + 1, new Word(word.substring(letters), null, false));
        return new Sought(changed);
    }
}
