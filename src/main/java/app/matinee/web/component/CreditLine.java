package app.matinee.web.component;

import org.jspecify.annotations.Nullable;

/**
 * Shows one title among a person's credits.
 *
 * @param roleText {@code Director}, {@code Veronika}; null if unknown
 */
public record CreditLine(
        @Nullable ScoreView critics,
        @Nullable ScoreView audience,
        String name,
        @Nullable String nameLang,
        String href,
        @Nullable String roleText,
        String yearText) {}
