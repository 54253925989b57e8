package app.matinee.catalog;

import java.util.Locale;

/** Tells films from series and their parts. */
public enum TitleKind {
    MOVIE,
    SERIES,
    SEASON,
    EPISODE;

    /** Returns the word that the database and the importers' files use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the section of the site whose addresses name such titles. */
    public Section section() {
        return this == MOVIE ? Section.MOVIES : Section.TELEVISION;
    }
}
