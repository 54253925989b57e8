package app.matinee.ingest.demo;

import java.util.Locale;
import java.util.Random;

/** Tells how a critic speaks of a title. */
enum Tone {
    RAVE(0.86, 1.0),
    GOOD(0.7, 0.86),
    MIXED(0.45, 0.55),
    POOR(0.3, 0.45),
    AWFUL(0.06, 0.28);

    private final double least;
    private final double most;

    Tone(double least, double most) {
        this.least = least;
        this.most = most;
    }

    static Tone of(boolean fresh, int quality, Random chance) {
        int roll = chance.nextInt(100);
        if (fresh) {
            return roll < quality * quality / 160 ? RAVE : GOOD;
        }
        return roll < quality / 2 ? MIXED : roll < 25 + quality ? POOR : AWFUL;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    double fraction(Random chance) {
        return least + (most - least) * chance.nextDouble();
    }
}
