package app.matinee.discovery.likeness;

import app.matinee.catalog.TitleId;

/**
 * Suggests a title to a member.
 *
 * @param because the title that the member likes and that says most for it
 */
public record Suggestion(TitleId title, TitleId because) {}
