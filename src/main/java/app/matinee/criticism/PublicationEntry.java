package app.matinee.criticism;

import org.jspecify.annotations.Nullable;

/**
 * Describes a publication that an operator or the demo registers.
 *
 * @param country ISO 3166-1 alpha-2, or null
 * @param demo whether it is invented for the demo and marked so
 */
public record PublicationEntry(
        String name,
        @Nullable String url,
        @Nullable String city,
        @Nullable String country,
        boolean demo) {}
