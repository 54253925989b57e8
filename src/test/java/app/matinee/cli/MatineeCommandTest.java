package app.matinee.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatineeCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void theVersionIsTheOnlyThingOnStandardOutput() {
        assertThat(run("version")).isEqualTo(ExitCode.OK);
        assertThat(out.toString().lines()).hasSize(1);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aMistypedCommandIsExplainedWithANearOne() {
        assertThat(run("serv")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("serv", "Did you mean: matinee serve", "matinee --help");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void withoutACommandItAsksForOne() {
        assertThat(run()).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("Which command?");
    }

    @Test
    void aWrongSettingStopsTheStartBeforeAnythingIsMade() {
        assertThat(run("serve", "--data", folder.resolve("new").toString(), "--set", "regoin=DE"))
                .isEqualTo(ExitCode.SETTINGS);
        assertThat(err)
                .hasToString("matinee: There is no setting matinee.regoin (in the command line):"
                        + " did you mean matinee.region?" + System.lineSeparator());
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aStackTraceAppearsOnlyWhenAskedFor() {
        run("serve", "--data", folder.toString(), "--set", "port=x", "--debug");

        assertThat(err.toString()).contains("must be a whole number", "\tat app.matinee");
    }

    @Test
    void aDatabaseThatCannotBeReachedIsOneSentence() {
        assertThat(run(
                        "serve",
                        "--data",
                        folder.toString(),
                        "--set",
                        "database.url=postgresql://anna:secret@127.0.0.1:1/films"))
                .isEqualTo(ExitCode.DATABASE);
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(err.toString())
                .startsWith("matinee: Can't connect to the database at jdbc:postgresql://127.0.0.1:1/films as anna:")
                .doesNotContain("secret");
    }

    private int run(String... arguments) {
        return MatineeCommand.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
