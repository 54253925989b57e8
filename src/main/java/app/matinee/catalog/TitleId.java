package app.matinee.catalog;

/** Identifies a title inside this installation; addresses use its slug. */
public record TitleId(long value) {}
