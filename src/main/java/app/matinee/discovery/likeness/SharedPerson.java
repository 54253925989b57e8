package app.matinee.discovery.likeness;

import app.matinee.catalog.PersonId;

/**
 * Names somebody who did the same for two titles.
 *
 * @param as {@link Reason#DIRECTOR} to {@link Reason#CAST}
 */
record SharedPerson(PersonId person, Reason as) {

    /** Returns how much this alone makes two titles alike, from 0 to 1. */
    double weight() {
        return switch (as) {
            case DIRECTOR, CREATOR -> 0.5;
            case WRITER -> 0.3;
            case CAST -> 0.15;
            case COMPOSER -> 0.1;
            case LIKED, LISTED, THEMES, GENRES -> 0;
        };
    }
}
