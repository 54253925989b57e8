package app.matinee.cli;

import app.matinee.platform.config.SettingsException;
import app.matinee.platform.db.DatabaseException;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Tells what went wrong in one sentence, and chooses the exit code; a stack trace appears only with {@code --debug}. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

    private final BooleanSupplier isDebugging;

    Failures(BooleanSupplier isDebugging) {
        this.isDebugging = isDebugging;
    }

    private record Sentence(int exitCode, String text) {}

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, @Nullable ParseResult parsed) {
        Sentence sentence = Stream.iterate((Throwable) failure, Throwable::getCause)
                .takeWhile(cause -> cause != null)
                .flatMap(cause -> known(cause).stream())
                .findFirst()
                .orElseGet(() -> unexpected(failure));
        command.getErr().println("matinee: " + sentence.text());
        if (isDebugging.getAsBoolean()) {
            failure.printStackTrace(command.getErr());
        }
        command.getErr().flush();
        return sentence.exitCode();
    }

    private static List<Sentence> known(Throwable failure) {
        return switch (failure) {
            case CommandException e -> List.of(new Sentence(e.exitCode(), String.valueOf(e.getMessage())));
            case SettingsException e -> List.of(new Sentence(ExitCode.SETTINGS, String.valueOf(e.getMessage())));
            case DatabaseException e -> List.of(new Sentence(ExitCode.DATABASE, String.valueOf(e.getMessage())));
            case PortInUseException e ->
                List.of(new Sentence(
                        ExitCode.PORT,
                        "Port " + e.getPort()
                                + " is taken: stop the program that has it, or choose another with --port"));
            default -> List.of();
        };
    }

    private static Sentence unexpected(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String message = root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
        return new Sentence(
                ExitCode.UNEXPECTED,
                "Something unexpected went wrong: "
                        + message.lines().findFirst().orElse("") + " (--debug shows where)");
    }

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        command.getErr().println("matinee: " + failure.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(failure, command.getErr());
        command.getErr().println("See: " + command.getCommandSpec().qualifiedName() + " --help");
        command.getErr().flush();
        return ExitCode.USAGE;
    }
}
