package app.matinee.platform.db;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Starts a {@link Member} and talks to it. */
final class MemberProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;
    private final PrintWriter input;

    private MemberProcess(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
        this.input = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
    }

    /** Starts without waiting for the database. */
    static MemberProcess start(Path folder) {
        return start(folder, System.getProperty("java.class.path"), List.of(), Map.of());
    }

    static MemberProcess start(Path folder, String classPath, List<String> prefix, Map<String, String> environment) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of(java.toString(), "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-cp", classPath));
        command.addAll(List.of(Member.class.getName(), folder.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(environment);
        try {
            return new MemberProcess(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    MemberProcess awaitReady() {
        String line = readLine();
        if (!line.equals("ready")) {
            throw new IllegalStateException("expected ready, but got " + line);
        }
        return this;
    }

    /** Runs a statement and returns {@code done} when it is committed. */
    String run(String statement) {
        input.println(statement);
        return readLine();
    }

    private String readLine() {
        try {
            return String.valueOf(output.readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Ends the process as a command ends, and waits for it. */
    @Override
    public void close() {
        input.close();
        process.onExit().join();
    }
}
