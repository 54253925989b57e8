package app.matinee.catalog;

import java.util.Locale;

/** Tells what a company did for a title. */
public enum CompanyRole {
    PRODUCTION,
    DISTRIBUTION,
    NETWORK;

    /** Returns the word that the database uses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
