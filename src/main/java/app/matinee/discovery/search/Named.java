package app.matinee.discovery.search;

/**
 * Names a person, a critic, a publication or a company that was found.
 *
 * @param path its address
 * @param works how many titles or reviews are theirs
 */
public record Named(Kind kind, String name, String path, int works) {
    /** Tells what was found. */
    public enum Kind {
        PERSON,
        CRITIC,
        PUBLICATION,
        COMPANY
    }
}
