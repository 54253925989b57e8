package app.matinee.catalog;

import java.util.Locale;

/** Names the ways in which a title reaches its audience. */
public enum ReleaseKind {
    PREMIERE,
    THEATRICAL,
    LIMITED,
    RERELEASE,
    STREAMING,
    PHYSICAL,
    TV;

    /** Returns the word that the database and the importers' files use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
