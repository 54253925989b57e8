package app.matinee.web.component;

import org.jspecify.annotations.Nullable;

/**
 * Shows one season of a series or one episode of a season.
 *
 * @param number as set before its name: {@code 1}; empty for specials
 * @param whenText {@code Dec 1, 2017} with its ISO 8601 date in {@code when}, or a year without one; null if unknown
 * @param lengthText {@code 51m} with its ISO 8601 duration in {@code length}, or {@code 10 episodes} without one
 * @param critics null where there is nothing to count, like {@code audience}
 */
public record GuideLine(
        String number,
        String name,
        String href,
        @Nullable String whenText,
        @Nullable String when,
        @Nullable String lengthText,
        @Nullable String length,
        @Nullable ClampedText synopsis,
        @Nullable ScoreView critics,
        @Nullable ScoreView audience) {}
