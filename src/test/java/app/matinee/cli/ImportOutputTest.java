package app.matinee.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.ingest.RatingsImported;
import app.matinee.ingest.RejectedRows;
import app.matinee.ingest.SourceImported;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class ImportOutputTest {
    private final StringWriter out = new StringWriter();

    @Test
    void theLastLineTellsHowManyRowsWereLeftOutAndWhy() {
        report(Map.of("adult", 5L, "episodes (no title.episode)", 1_150L));

        assertThat(out)
                .hasToString(
                        "imdb: 1,500 rows read; titles: 345 added, 0 changed, 0 unchanged, 0 waiting; 0 rows rejected;"
                                + " 1,155 rows left out: 5 adult, 1,150 episodes (no title.episode); run 7\n");
    }

    @Test
    void nothingIsSaidOfWhatIsLeftOutWhereNothingIs() {
        report(Map.of());

        assertThat(out.toString()).endsWith("0 rows rejected; run 7\n");
    }

    private void report(Map<String, Long> leftOut) {
        var command = new CommandLine(new ImportImdbCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(new StringWriter()));
        new ImportOutput(command)
                .report(
                        new SourceImported(
                                7,
                                "imdb",
                                false,
                                1_500,
                                new TreeMap<>(leftOut),
                                345,
                                0,
                                0,
                                0,
                                RatingsImported.NONE,
                                new RejectedRows(0, null),
                                List.of()),
                        false);
    }
}
