package app.matinee.cli;

import app.matinee.criticism.TitleScore;
import java.util.Locale;

/** Writes scores one after another, so that any number fits. */
interface ScoreWriter {

    void write(TitleScore score);

    /** Writes what stands behind the last score. */
    void end();

    static String status(TitleScore score) {
        return score.state().name().toLowerCase(Locale.ROOT);
    }
}
