package app.matinee.catalog;

import java.util.Locale;

/** Sorts credits in the order in which a credits page shows them. */
public enum Department {
    DIRECTING,
    WRITING,
    CREATION,
    CAST,
    PRODUCTION,
    CAMERA,
    MUSIC,
    EDITING;

    /** Returns the word that the database uses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
