package app.matinee.cli;

/** Ends a command with one sentence for the person who gave it, and an exit code of the command's own. */
final class CommandException extends RuntimeException {

    private final int exitCode;

    CommandException(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }
}
