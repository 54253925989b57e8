package app.matinee.cli;

import app.matinee.criticism.TitleScore;
import java.io.PrintWriter;
import java.util.Locale;

/** Writes scores for people: columns of fixed width, the name last because it has none. */
final class ScoresAsTable implements ScoreWriter {

    private static final String FORM = "%5s %11s %9s  %-9s %4s  %s%n";

    private final PrintWriter out;

    ScoresAsTable(PrintWriter out) {
        this.out = out;
        out.printf(Locale.ROOT, FORM, "score", "fresh/total", "top", "status", "year", "title");
    }

    @Override
    public void write(TitleScore score) {
        out.printf(
                Locale.ROOT,
                FORM,
                score.tomatometer() + "%",
                score.all().fresh() + "/" + score.all().total(),
                score.top().fresh() + "/" + score.top().total(),
                ScoreWriter.status(score),
                score.year() == null ? "" : score.year(),
                score.title() + " (" + score.slug() + ")");
    }

    @Override
    public void end() {
        out.flush();
    }
}
