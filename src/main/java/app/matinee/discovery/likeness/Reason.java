package app.matinee.discovery.likeness;

import java.util.Locale;

/** Says what speaks most for two titles being alike. */
public enum Reason {
    /** The same members rated both three stars or more. */
    LIKED,
    /** The same members have both on their public lists. */
    LISTED,
    /** Somebody directed both; likewise below for whoever created, wrote, scored or played in both. */
    DIRECTOR,
    CREATOR,
    WRITER,
    COMPOSER,
    CAST,
    /** Both are about the same, by what few titles are about. */
    THEMES,
    /** Nothing but genres, for want of anything better. */
    GENRES;

    /** Returns the lower-case word that the database uses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
