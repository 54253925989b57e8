package app.matinee.discovery.search;

import org.jspecify.annotations.Nullable;

/**
 * Names a person, a critic, a publication, a company or a list that was found.
 *
 * @param path its address
 * @param works how many titles or reviews are theirs, or on it
 * @param owner who made a list; null for all else
 */
public record Named(
        Kind kind,
        String name,
        String path,
        int works,
        @Nullable Owner owner) {
    /** Tells what was found. */
    public enum Kind {
        PERSON,
        CRITIC,
        PUBLICATION,
        COMPANY,
        LIST
    }

    /** Names the member who made something. */
    public record Owner(String handle, String name) {}
}
