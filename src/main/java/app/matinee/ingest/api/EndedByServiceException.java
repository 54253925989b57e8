package app.matinee.ingest.api;

/**
 * Ends an import because the service will not answer any more of its requests: the key is wrong, the pace too fast, or
 * the service down. What came before stays; the import can be taken up again later.
 */
public final class EndedByServiceException extends RuntimeException {
    public EndedByServiceException(String message) {
        super(message);
    }
}
