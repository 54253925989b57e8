package app.matinee.catalog;

/** Identifies a company inside this installation; addresses use its slug. */
public record CompanyId(long value) {}
