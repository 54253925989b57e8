package app.matinee.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class OriginalScoreCommandTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream answers = new ByteArrayOutputStream();
    private final StringWriter complaints = new StringWriter();

    @Test
    void everyLineIsAnsweredInItsOrder() {
        assertThat(run("3/4\tEvening Post\n\n2.5/5\nB+\tEvening Post\n8\n★★★½\tПравда"))
                .isZero();

        assertThat(lines()).containsExactly("""
                        {"kind":"fraction","value":3,"maximum":4,"suggestion":"fresh","confidence":0.6667,"reviews":0,"basis":"scale"}""", """
                        {"kind":"unknown","value":null,"maximum":null,"suggestion":null,"confidence":null,"reviews":0,"basis":"none"}""", """
                        {"kind":"fraction","value":2.5,"maximum":5,"suggestion":"rotten","confidence":0.6667,"reviews":0,"basis":"scale"}""", """
                        {"kind":"letter","value":10,"maximum":12,"suggestion":"fresh","confidence":0.9630,"reviews":0,"basis":"scale"}""", """
                        {"kind":"number","value":8,"maximum":null,"suggestion":null,"confidence":null,"reviews":0,"basis":"none"}""", """
                        {"kind":"stars","value":3.5,"maximum":null,"suggestion":"fresh","confidence":0.8889,"reviews":0,"basis":"scale"}""");
    }

    @Test
    void aHistoryTeachesWhatAnOutletMeans() throws IOException {
        Path history = history("\uFEFFscore\toutlet\tlabel\r\n" + "2.5/4\tThe Evening Post\tFresh\r\n".repeat(8)
                + "\n\tNone\trotten\n");

        assertThat(run("2.5/4\tEVENING POST\r\n", "--history", history.toString()))
                .isZero();

        assertThat(lines()).containsExactly("""
                        {"kind":"fraction","value":2.5,"maximum":4,"suggestion":"fresh","confidence":0.9048,"reviews":8,"basis":"outlet"}""");
    }

    @Test
    void aMissingHistoryIsAnErrorBeforeAnythingIsAnswered() {
        assertThat(run("3/4\n", "--history", folder.resolve("nowhere.tsv").toString()))
                .isEqualTo(2);

        assertThat(lines()).isEmpty();
        assertThat(complaints.toString()).contains("there is no file").contains("nowhere.tsv");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    3/4\\tPost\\tfresh\\n2/4\\tPost\\tmaybe  | line 2, column 3: the label is fresh or rotten, not "maybe"
                    3/4\\tPost\\n                         | line 1, column 3: a line holds score, outlet and label
                    3/4\\n                               | line 1, column 2: a line holds score, outlet and label
                    3/4\\tPost\\tfresh\\tmore\\n            | line 1, column 4: a line holds score, outlet and label
                    """)
    void aMalformedHistoryIsAnErrorThatNamesLineAndColumn(String text, String complaint) throws IOException {
        String content = text.translateEscapes();

        assertThat(run("3/4\n", "--history", history(content).toString())).isEqualTo(2);

        assertThat(lines()).isEmpty();
        assertThat(complaints.toString()).contains(complaint);
    }

    @Test
    void aHistoryInAnotherEncodingIsAnError() throws IOException {
        Path latin = folder.resolve("latin.tsv");
        Files.write(latin, "3/4\tÉcran\tfresh\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(run("3/4\n", "--history", latin.toString())).isEqualTo(2);

        assertThat(complaints.toString()).contains("not UTF-8");
    }

    @Test
    void aFolderIsNoHistory() {
        assertThat(run("3/4\n", "--history", folder.toString())).isEqualTo(2);
    }

    @Test
    void aLineWithoutEndIsAnsweredToo() {
        assertThat(run("9".repeat(10_000_000) + "\tEvening Post\n3/4\n")).isZero();

        assertThat(lines()).hasSize(2);
    }

    @Test
    void noInputHasNoAnswer() {
        assertThat(run("")).isZero();

        assertThat(lines()).isEmpty();
    }

    private Path history(String content) throws IOException {
        return Files.writeString(folder.resolve("history.tsv"), content);
    }

    private List<String> lines() {
        return answers.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private int run(String input, String... arguments) {
        InputStream in = System.in;
        PrintStream out = System.out;
        try {
            System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
            System.setOut(new PrintStream(answers, false, StandardCharsets.UTF_8));
            return new CommandLine(new OriginalScoreCommand())
                    .setErr(new PrintWriter(complaints))
                    .execute(arguments);
        } finally {
            System.setIn(in);
            System.setOut(out);
        }
    }
}
