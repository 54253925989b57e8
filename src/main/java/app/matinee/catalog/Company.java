package app.matinee.catalog;

import app.matinee.values.Slug;

/** Describes a company. */
public record Company(CompanyId id, Slug slug, String name) {}
