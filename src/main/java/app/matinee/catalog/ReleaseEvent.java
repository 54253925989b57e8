package app.matinee.catalog;

import java.time.LocalDate;

/**
 * Dates one release of a title.
 *
 * @param region ISO 3166-1 alpha-2, historic codes such as {@code SU} included, or {@code 001} for the world
 */
public record ReleaseEvent(ReleaseKind kind, String region, LocalDate date) {}
