package app.matinee.cli;

/** Names the exit codes that all commands share; a command documents its own codes, from 1 to 9, in its help. */
final class ExitCode {

    /** All was done. */
    static final int OK = 0;

    /** The arguments make no sense; nothing was done. */
    static final int USAGE = 64;

    /** The database can't be reached or started. */
    static final int DATABASE = 69;

    /** Something failed that shouldn't; {@code --debug} shows more. */
    static final int UNEXPECTED = 70;

    /** The port to listen on is taken. */
    static final int PORT = 73;

    /** A setting is wrong. */
    static final int SETTINGS = 78;

    private ExitCode() {}
}
