package app.matinee.accounts;

/** Identifies an account inside this installation; addresses use its handle. */
public record AccountId(long value) {}
