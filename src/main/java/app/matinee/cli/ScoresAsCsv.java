package app.matinee.cli;

import app.matinee.criticism.TitleScore;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;

/** Writes scores as CSV with a header. */
final class ScoresAsCsv implements ScoreWriter {

    private final CsvWriter csv;

    ScoresAsCsv(PrintWriter out) {
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord(
                "slug", "title", "year", "fresh", "rotten", "total", "tomatometer", "top_fresh", "top_total", "status");
    }

    @Override
    public void write(TitleScore score) {
        csv.writeRecord(
                score.slug(),
                score.title(),
                score.year() == null ? "" : score.year().toString(),
                Integer.toString(score.all().fresh()),
                Integer.toString(score.all().rotten()),
                Integer.toString(score.all().total()),
                Integer.toString(score.tomatometer()),
                Integer.toString(score.top().fresh()),
                Integer.toString(score.top().total()),
                ScoreWriter.status(score));
    }

    @Override
    public void end() {
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
