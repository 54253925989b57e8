package app.matinee.web.component;

import org.jspecify.annotations.Nullable;

/**
 * Shows a person with what they did.
 *
 * @param role the character or the job; null if unknown
 * @param monogram one or two letters, drawn where there is no photo
 * @param photo null without
 */
public record PersonTile(
        String name,
        String href,
        @Nullable String role,
        String monogram,
        @Nullable PosterView photo) {}
