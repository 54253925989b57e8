package app.matinee.catalog.pictures;

import app.matinee.catalog.PersonId;
import app.matinee.catalog.PictureKind;
import app.matinee.catalog.TitleId;
import org.jspecify.annotations.Nullable;

/** Names whom or what a picture shows. */
public sealed interface Subject {

    /** A title has posters and stills. */
    record OfTitle(TitleId id) implements Subject {}

    /** A person has portraits. */
    record OfPerson(PersonId id) implements Subject {}

    /** Tells whether there are such pictures of it. */
    default boolean has(PictureKind kind) {
        return (kind == PictureKind.PORTRAIT) == (this instanceof OfPerson);
    }

    /** Returns the title's id for the database, or null. */
    default @Nullable Long titleId() {
        return this instanceof OfTitle(TitleId id) ? id.value() : null;
    }

    /** Returns the person's id for the database, or null. */
    default @Nullable Long personId() {
        return this instanceof OfPerson(PersonId id) ? id.value() : null;
    }
}
