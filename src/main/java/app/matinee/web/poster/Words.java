package app.matinee.web.poster;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Sets the words of one poster: its name, and the credits below. */
final class Words {
    private static final double CREDIT_SIZE = 19;
    private static final double LEAST_CREDIT_SIZE = 11;
    private static final double GAP = 18;
    private static final double LEAST_INITIAL = 0.45;
    /** Words that a catalogue does not sort by; an initial drawn from them would say nothing. */
    private static final Set<String> ARTICLES =
            Set.of("the", "a", "an", "le", "la", "les", "l", "der", "die", "das", "el", "los", "las", "il", "lo", "o");

    private final Sheet sheet;
    private final PosterFacts facts;
    private final String colour;

    Words(Sheet sheet, PosterFacts facts, String colour) {
        this.sheet = sheet;
        this.facts = facts;
        this.colour = colour;
    }

    /** Sets the name downward from {@code top}. */
    void name(TypeFace face, double left, double top, double width, double height, double largest) {
        sheet.add(TextBlock.fit(facts.name(), face, width, height, largest).at(left, top, width, colour));
    }

    /** Sets the name so that it ends at {@code bottom}. */
    void nameAbove(TypeFace face, double left, double bottom, double width, double height, double largest) {
        TextBlock block = TextBlock.fit(facts.name(), face, width, height, largest);
        sheet.add(block.at(left, bottom - block.height(), width, colour));
    }

    /** Sets director and year on one line, and the genres above if there is room. */
    void credits(double baseline) {
        credits(baseline, Composition.INNER);
    }

    void credits(double baseline, double width) {
        double taken = 0;
        if (facts.year() != null) {
            Lettering year = new Lettering(facts.year(), TypeFace.SMALL);
            taken = year.width() * CREDIT_SIZE + GAP;
            double left = Composition.MARGIN + width - year.width() * CREDIT_SIZE;
            sheet.add(year.at(left, left, baseline, CREDIT_SIZE, colour));
        }
        left(director(), baseline, width - taken);
    }

    void creditsWithoutYear(double baseline) {
        left(director(), baseline, Composition.INNER);
    }

    /** Returns the first letter of the first word that says something, or two where one would be but a stroke. */
    static Lettering initial(String name) {
        List<String> words = List.of(name.strip().split("[\\s']+"));
        String word = words.stream()
                .filter(each -> !ARTICLES.contains(each.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(words.getFirst());
        Lettering letter = new Lettering(start(word, 1).toUpperCase(Locale.ROOT), TypeFace.WIDE);
        return letter.width() < LEAST_INITIAL ? new Lettering(start(word, 2), TypeFace.WIDE) : letter;
    }

    private static String start(String word, int letters) {
        int length = word.codePointCount(0, word.length());
        return word.substring(0, word.offsetByCodePoints(0, Math.min(letters, length)));
    }

    private String director() {
        String director = facts.director();
        return director != null
                ? director
                : String.join(", ", facts.genres().stream().limit(3).toList());
    }

    private void left(String text, double baseline, double room) {
        Lettering line = new Lettering(text, TypeFace.SMALL);
        double size = Math.min(CREDIT_SIZE, room / Math.max(line.width(), 0.01));
        if (!text.isEmpty() && size >= LEAST_CREDIT_SIZE) {
            double left = Composition.MARGIN;
            sheet.add(line.at(left, left + room, baseline, size, colour));
        }
    }
}
