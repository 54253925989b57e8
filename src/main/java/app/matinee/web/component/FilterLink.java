package app.matinee.web.component;

import org.jspecify.annotations.Nullable;

/**
 * Chooses one way to see a list.
 *
 * @param countText how much it would show, formatted; null where it is not counted
 */
public record FilterLink(
        String text, String href, boolean current, @Nullable String countText) {}
