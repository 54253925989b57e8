package app.matinee.catalog;

import java.math.BigDecimal;

/**
 * States what a title took in one territory.
 *
 * @param territory ISO 3166-1 alpha-2, or {@code 001} for the world
 * @param currency ISO 4217
 * @param amount in the currency's main unit, not negative
 */
public record BoxOffice(String territory, String currency, BigDecimal amount) {}
