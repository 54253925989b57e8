package app.matinee.ingest.demo;

import app.matinee.catalog.TitleKind;
import java.time.LocalDate;
import java.util.Random;

/**
 * Decides how much is said of a title, so that every state of a page occurs somewhere.
 *
 * @param reviews how many critics' reviews are generated
 * @param allFresh whether all of them are fresh
 * @param ratings how many members rate it
 * @param positive how many of them with 3.5 stars or more
 * @param written how many of them write, too
 * @param verifiedPercent how many of a hundred ratings are verified
 */
record DemoPlan(int reviews, boolean allFresh, int ratings, int positive, int written, int verifiedPercent) {
    private static final DemoPlan SILENCE = new DemoPlan(0, false, 0, 0, 0, 0);
    /** With the six published reviews of the demo's own file 27, 26 of them fresh; 93% of the audience. */
    private static final DemoPlan CRANES = new DemoPlan(21, true, 2_680, 2_492, 255, 0);

    static DemoPlan of(DemoTitle title, LocalDate today) {
        if (!title.released().isBefore(today.minusDays(2))) {
            return SILENCE;
        }
        if (title.isCranes()) {
            return CRANES;
        }
        Random chance = title.chance("plan");
        double fame = Math.pow(0.35 * title.quality() / 100 + 0.65 * chance.nextDouble(), 1.5);
        int ratings = ratings(title, fame, chance);
        int share = Math.clamp(Math.round(0.75 * title.quality() + 18 + 6 * chance.nextGaussian()), 6, 97);
        boolean talkOfTheTown = isTalkOfTheTown(title);
        if (talkOfTheTown) {
            ratings = 720 + chance.nextInt(200);
            share = Math.max(share, 91);
        }
        return new DemoPlan(
                reviews(title, fame, chance),
                false,
                ratings,
                Math.round(ratings * share / 100f),
                Math.round(ratings * 0.055f),
                talkOfTheTown ? 78 : verifiedPercent(title));
    }

    private static int reviews(DemoTitle title, double fame, Random chance) {
        double roll = chance.nextDouble();
        return switch (title.kind()) {
            case SERIES -> 0;
            case EPISODE -> roll < 0.55 ? 0 : roll < 0.75 ? 1 + chance.nextInt(4) : 5 + (int) (fame * 10);
            case SEASON -> roll < 0.1 ? 0 : roll < 0.3 ? 1 + chance.nextInt(4) : 5 + (int) (fame * 25);
            case MOVIE ->
                roll < 0.03
                        ? 0
                        : roll < 0.09
                                ? 1 + chance.nextInt(4)
                                : title.wide() ? 10 + (int) (fame * 76) : 8 + (int) (fame * 46);
        };
    }

    private static int ratings(DemoTitle title, double fame, Random chance) {
        double roll = chance.nextDouble();
        if (roll < 0.04) {
            return 0;
        }
        if (roll < 0.14) {
            return 3 + chance.nextInt(46);
        }
        return switch (title.kind()) {
            case MOVIE -> 60 + (int) (fame * 560);
            case SERIES, SEASON -> 52 + (int) (fame * 150);
            case EPISODE -> 30 + (int) (fame * 120);
        };
    }

    private static boolean isTalkOfTheTown(DemoTitle title) {
        return title.kind() == TitleKind.MOVIE
                && title.wide()
                && title.released().getYear() >= 2014
                && title.quality() >= 91;
    }

    private static int verifiedPercent(DemoTitle title) {
        return title.kind() == TitleKind.MOVIE && title.released().getYear() >= 2012 ? 25 : 0;
    }
}
