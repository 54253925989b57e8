package app.matinee.cli;

import app.matinee.criticism.TitleScore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes scores as one JSON array, a title a line. */
final class ScoresAsJson implements ScoreWriter {

    private final PrintWriter out;
    private final JsonMapper json = new JsonMapper();
    private String before = "[\n";

    ScoresAsJson(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void write(TitleScore score) {
        out.print(before);
        out.print(json.writeValueAsString(Line.of(score)));
        before = ",\n";
    }

    @Override
    public void end() {
        out.println(before.startsWith("[") ? "[]" : "\n]");
    }

    /** Has the columns of the CSV. */
    @JsonPropertyOrder({
        "slug",
        "title",
        "year",
        "fresh",
        "rotten",
        "total",
        "tomatometer",
        "top_fresh",
        "top_total",
        "status"
    })
    private record Line(
            String slug,
            String title,
            @Nullable Integer year,
            int fresh,
            int rotten,
            int total,
            int tomatometer,
            @JsonProperty("top_fresh") int topFresh,
            @JsonProperty("top_total") int topTotal,
            String status) {

        static Line of(TitleScore score) {
            return new Line(
                    score.slug(),
                    score.title(),
                    score.year(),
                    score.all().fresh(),
                    score.all().rotten(),
                    score.all().total(),
                    score.tomatometer(),
                    score.top().fresh(),
                    score.top().total(),
                    ScoreWriter.status(score));
        }
    }
}
