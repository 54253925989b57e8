package app.matinee.catalog.pictures;

/** Identifies one picture of one subject. */
public record PictureId(long value) {}
