package app.matinee.platform.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Runs programs of the operating system. */
final class Programs {

    private Programs() {}

    /** Runs a command to its end; its output becomes the message when it fails. */
    static void run(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new DatabaseException("The command failed: " + String.join(" ", command) + ": " + output.strip());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseException("Interrupted during: " + String.join(" ", command), e);
        }
    }

    /**
     * Returns the words to put before a command of PostgreSQL's. It refuses to run as root; inside a user namespace of
     * its own it isn't root, yet still owns root's files.
     */
    static List<String> unprivileged() {
        if (!System.getProperty("user.name").equals("root")) {
            return List.of();
        }
        if (!isInstalled("unshare")) {
            throw new DatabaseException("PostgreSQL doesn't run as root, and the program unshare (package util-linux)"
                    + " that would help is missing: start Matinee as another user");
        }
        return List.of("unshare", "-U");
    }

    /** Returns a command's words when its program is installed, else nothing: it adds safety, but isn't needed. */
    static List<String> whereInstalled(String... words) {
        return isInstalled(words[0]) ? List.of(words) : List.of();
    }

    private static boolean isInstalled(String program) {
        return Arrays.stream(
                        System.getenv().getOrDefault("PATH", "/usr/bin:/bin").split(":", -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
