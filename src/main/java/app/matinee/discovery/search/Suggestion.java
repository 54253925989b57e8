package app.matinee.discovery.search;

import app.matinee.discovery.Tile;

/** Holds one thing that somebody who types so may look for. */
public sealed interface Suggestion {
    /** Holds a film or a series. */
    record OfTitle(Tile tile) implements Suggestion {}

    /** Holds a person, a critic, a publication, a company or a list. */
    record OfName(Named named) implements Suggestion {}
}
