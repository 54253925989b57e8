package app.matinee.discovery;

/**
 * Names a person, a critic or a publication that a search found.
 *
 * @param path its address
 * @param works how many titles or reviews are theirs
 */
public record Match(Kind kind, String name, String path, int works) {
    /** Tells what was found. */
    public enum Kind {
        PERSON,
        CRITIC,
        PUBLICATION
    }
}
