package app.matinee.platform.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads what a running PostgreSQL writes about itself into {@code postmaster.pid}.
 *
 * @param process the postmaster, alive when it was read
 * @param port port it listens on
 * @param ready whether it takes connections; false while it starts, recovers or stops
 */
record PostmasterFile(ProcessHandle process, int port, boolean ready) {

    /** Returns the running postmaster, or nothing when none runs or its file is just being written. */
    static Optional<PostmasterFile> running(Path data) {
        List<String> lines = lines(data);
        if (lines.size() < 4) {
            return Optional.empty();
        }
        return postgres(lines.getFirst())
                .map(process -> new PostmasterFile(
                        process,
                        Integer.parseInt(lines.get(3).strip()),
                        lines.size() > 7 && lines.get(7).startsWith("ready")));
    }

    /**
     * Removes a file that names a living process which isn't PostgreSQL: after a crash and a reboot the number may have
     * gone to another program, and PostgreSQL would refuse to start for its sake.
     */
    static void removeIfMistaken(Path data) {
        List<String> lines = lines(data);
        if (lines.isEmpty() || postgres(lines.getFirst()).isPresent()) {
            return;
        }
        if (process(lines.getFirst()).isPresent()) {
            try {
                Files.deleteIfExists(data.resolve("postmaster.pid"));
            } catch (IOException e) {
                throw new DatabaseException("The stale file postmaster.pid in " + data + " can't be removed", e);
            }
        }
    }

    private static Optional<ProcessHandle> postgres(String pid) {
        return process(pid)
                .filter(process -> process.info()
                        .command()
                        .map(command ->
                                Path.of(command).getFileName().toString().startsWith("postgres"))
                        .orElse(false));
    }

    private static Optional<ProcessHandle> process(String pid) {
        try {
            return ProcessHandle.of(Long.parseLong(pid.strip())).filter(ProcessHandle::isAlive);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static List<String> lines(Path data) {
        try {
            return Files.readAllLines(data.resolve("postmaster.pid"));
        } catch (IOException e) {
            return List.of();
        }
    }
}
