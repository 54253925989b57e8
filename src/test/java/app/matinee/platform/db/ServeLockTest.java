package app.matinee.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeLockTest {

    @TempDir
    private Path folder;

    @Test
    void aSecondServerIsToldWhichProcessHasWhichFolder() throws IOException {
        Process first = holder();

        assertThatThrownBy(() -> ServeLock.take(folder))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("process " + first.pid());

        first.destroyForcibly().onExit().join();
    }

    @Test
    void aServerThatWasKilledLeavesTheFolderFree() throws IOException {
        holder().destroyForcibly().onExit().join();

        try (ServeLock taken = ServeLock.take(folder)) {
            assertThat(taken).isNotNull();
        }
    }

    private Process holder() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(process.inputReader().readLine()).isEqualTo("taken");
        return process;
    }

    /** Takes the lock and keeps it until it is killed. */
    static final class Holder {

        private Holder() {}

        public static void main(String[] args) throws IOException {
            try (ServeLock taken = ServeLock.take(Path.of(args[0]))) {
                System.out.println(taken == null ? "refused" : "taken");
                System.in.read();
            }
        }
    }
}
