package app.matinee.ingest.demo;

import app.matinee.scoring.Stars;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Generates the audience's ratings of a title, a member's only once. */
final class DemoRatings {
    /** More members than the most rated title has ratings; a prime, so that every stride visits all of them. */
    static final int MEMBERS = 2_999;

    private static final LocalDate FIRST_RATED = LocalDate.of(2009, 1, 5);
    private static final int[] POSITIVE_HALVES = {7, 7, 7, 8, 8, 8, 8, 9, 9, 10, 10, 10};
    private static final int[] OTHER_HALVES = {1, 2, 3, 4, 4, 5, 5, 5, 6, 6, 6, 6};

    private final Map<String, List<String>> texts;
    private final LocalDate today;

    /**
     * Prepares ratings.
     *
     * @param texts what members write, by their stars
     * @param today no rating is later than the day before
     */
    DemoRatings(Map<String, List<String>> texts, LocalDate today) {
        this.texts = texts;
        this.today = today;
    }

    Iterator<GeneratedRating> of(List<DemoTitle> titles) {
        return titles.stream().flatMap(this::of).iterator();
    }

    private Stream<GeneratedRating> of(DemoTitle title) {
        DemoPlan plan = DemoPlan.of(title, today);
        Random chance = title.chance("ratings");
        int offset = chance.nextInt(MEMBERS);
        int stride = 1 + chance.nextInt(MEMBERS - 1);
        IntPredicate positive = exactly(plan.positive(), plan.ratings(), chance);
        IntPredicate written = exactly(plan.written(), plan.ratings(), chance);
        int firstText = chance.nextInt(1_000);
        return IntStream.range(0, plan.ratings()).mapToObj(number -> {
            int[] halves = positive.test(number) ? POSITIVE_HALVES : OTHER_HALVES;
            Stars stars = new Stars(halves[chance.nextInt(halves.length)]);
            return new GeneratedRating(
                    title.id(),
                    (int) ((offset + (long) number * stride) % MEMBERS),
                    stars,
                    chance.nextInt(100) < plan.verifiedPercent(),
                    moment(title, chance),
                    written.test(number) ? text(stars, firstText + number) : null,
                    chance.nextInt(100) < 4);
        });
    }

    /** Chooses exactly so many numbers of those below a limit. */
    private static IntPredicate exactly(int count, int limit, Random chance) {
        List<Integer> numbers =
                new ArrayList<>(IntStream.range(0, limit).boxed().toList());
        Collections.shuffle(numbers, chance);
        BitSet chosen = new BitSet(limit);
        numbers.subList(0, Math.min(count, limit)).forEach(chosen::set);
        return chosen::get;
    }

    private String text(Stars stars, int number) {
        List<String> fitting = texts.getOrDefault(stars.toString(), List.of());
        return fitting.isEmpty() ? "…" : fitting.get(number % fitting.size());
    }

    /** People rate a new film soon, and an old one whenever they come upon it. */
    private Instant moment(DemoTitle title, Random chance) {
        boolean old = title.released().isBefore(FIRST_RATED);
        Instant begin = (old ? FIRST_RATED : title.released())
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
        Instant end = today.minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        double part = old ? Math.sqrt(chance.nextDouble()) : Math.pow(chance.nextDouble(), 3);
        return begin.plusSeconds((long) (part * Duration.between(begin, end).toSeconds()));
    }
}
