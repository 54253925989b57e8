package app.matinee.catalog;

import app.matinee.values.Slug;

/** Answers the question which title stands at an address. */
public sealed interface Found {
    /** The title stands there. */
    record At(Title title) implements Found {}

    /** The title stands under another slug now, for good. */
    record Moved(Slug to) implements Found {}

    /** No title stands there or ever stood. */
    record Nowhere() implements Found {}
}
