package app.matinee.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * Writes reviews that nobody wrote, the same ones each time, in the shape that collections of real ones have: a quote of
 * about 130 characters, a score on seven of ten, an address on nine of ten, a top critic on one of four, and few critics
 * and films that have many.
 */
final class InventedReviews {
    private static final int TITLES = 3_000;
    private static final int CRITICS = 2_000;
    private static final int OUTLETS = 300;
    private static final LocalDate FIRST_DAY = LocalDate.of(1998, 1, 1);
    private static final int DAYS = 9_500;
    private static final List<String> SCORES =
            List.of("3/5", "4/5", "2.5/4", "3.5/4", "B+", "C-", "7/10", "8.5/10", "66/100", "5/5", "1.5/5", "A");
    private static final List<String> WORDS = List.of(
            "a",
            "the",
            "of",
            "and",
            "film",
            "camera",
            "nothing",
            "patient",
            "loud",
            "tender",
            "about",
            "grief",
            "comedy",
            "with",
            "its",
            "own",
            "ending",
            "never",
            "quite",
            "earns",
            "performance",
            "luminous",
            "but",
            "script",
            "wanders",
            "in",
            "second",
            "half",
            "\"bold\"",
            "naïve",
            "well, almost",
            "director's");

    private final Random random;
    private final int reviews;

    InventedReviews(int reviews) {
        this.random = new Random(1957);
        this.reviews = reviews;
    }

    void writeTitles(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("id,name,year,release_size\n");
            for (int title = 0; title < TITLES; title++) {
                out.write("t%d,Film No. %d,%d,wide\n".formatted(title, title, 1960 + title % 60));
            }
        }
    }

    /** Writes the reviews in the own layout. */
    void writeReviews(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(
                    "review_id,title_id,critic,publication,sentiment,original_score,listed_on,url,quote,top_critic\n");
            for (int review = 0; review < reviews; review++) {
                out.write(review(review));
            }
        }
    }

    private String review(int number) {
        int critic = oftenLow(CRITICS);
        int outlet = (critic * 7 + random.nextInt(3)) % OUTLETS;
        int title = oftenLow(TITLES);
        return "r%d,t%d,%s,Outlet %d,%s,%s,%s,%s,\"%s\",%s\n"
                .formatted(
                        number,
                        title,
                        random.nextInt(100) == 0 ? "" : "Critic No. " + critic,
                        outlet,
                        random.nextInt(6) == 0 ? "rotten" : "fresh",
                        random.nextInt(10) < 7 ? SCORES.get(random.nextInt(SCORES.size())) : "",
                        FIRST_DAY.plusDays(random.nextInt(DAYS)),
                        random.nextInt(10) == 0 ? "" : address(outlet, title, number),
                        random.nextInt(40) == 0 ? "" : quote(),
                        critic % 4 == 0);
    }

    /** Draws a number below the bound, the lower half three times of four. */
    private int oftenLow(int bound) {
        double drawn = random.nextDouble();
        return (int) (bound * drawn * Math.sqrt(drawn) * Math.sqrt(Math.sqrt(drawn)));
    }

    private static String address(int outlet, int title, int number) {
        return "https://www.outlet-%d.example/reviews/film-no-%d-review-%d.html".formatted(outlet, title, number);
    }

    private String quote() {
        int length = 60 + random.nextInt(140);
        StringBuilder text = new StringBuilder(length + 20);
        while (text.length() < length) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
        }
        return text.toString().strip().replace("\"", "\"\"");
    }
}
