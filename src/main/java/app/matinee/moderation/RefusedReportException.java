package app.matinee.moderation;

/** Says what a report lacks, in a sentence for the reporter. */
public final class RefusedReportException extends RuntimeException {
    private static final long serialVersionUID = 1;

    RefusedReportException(String message) {
        super(message);
    }
}
