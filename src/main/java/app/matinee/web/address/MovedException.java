package app.matinee.web.address;

/** Ends a request for something that has another address now, for good. */
public final class MovedException extends RuntimeException {
    private final String path;

    /** Names the path to go to, query included. */
    public MovedException(String path) {
        super(path, null, false, false);
        this.path = path;
    }

    public String path() {
        return path;
    }
}
