package app.matinee.cli;

/** Tells at which line and column a history file is not as it should be, and what would be right. */
final class MalformedHistoryException extends Exception {
    private static final long serialVersionUID = 1L;

    MalformedHistoryException(long line, String problem) {
        super("line " + line + ", " + problem);
    }
}
