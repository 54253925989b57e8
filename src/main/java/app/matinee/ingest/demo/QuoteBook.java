package app.matinee.ingest.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Keeps what invented critics say, by tone and genre. */
final class QuoteBook {
    private final List<Map<String, String>> quotes;

    /** Takes rows with {@code tone}, {@code genre} (empty for any) and {@code text}. */
    QuoteBook(List<Map<String, String>> quotes) {
        this.quotes = quotes;
    }

    /** Chooses what can be said of a title; of some nothing is quoted. */
    Choice choose(DemoTitle title, Random chance) {
        Map<Tone, List<String>> texts = new EnumMap<>(Tone.class);
        boolean quoted = title.isCranes() || chance.nextInt(100) >= 5;
        for (Tone tone : Tone.values()) {
            List<String> fitting = new ArrayList<>();
            if (quoted) {
                quotes.stream()
                        .filter(quote -> fits(quote, tone, title))
                        .forEach(quote -> fitting.add(quote.getOrDefault("text", "")));
            }
            Collections.shuffle(fitting, chance);
            texts.put(tone, fitting);
        }
        return new Choice(texts);
    }

    private static boolean fits(Map<String, String> quote, Tone tone, DemoTitle title) {
        String genre = quote.getOrDefault("genre", "");
        return tone.word().equals(quote.get("tone"))
                && (genre.isEmpty() || title.genres().contains(genre));
    }

    /** Gives each text once. */
    static final class Choice {
        private final Map<Tone, List<String>> texts;

        private Choice(Map<Tone, List<String>> texts) {
            this.texts = texts;
        }

        /** Returns a text, or an empty one when all are used up. */
        String next(Tone tone) {
            List<String> left = texts.getOrDefault(tone, List.of());
            return left.isEmpty() ? "" : left.removeLast();
        }
    }
}
