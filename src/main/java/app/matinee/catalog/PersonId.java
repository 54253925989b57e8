package app.matinee.catalog;

/** Identifies a person inside this installation; addresses use its slug. */
public record PersonId(long value) {}
