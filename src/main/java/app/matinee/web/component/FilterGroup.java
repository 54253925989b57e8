package app.matinee.web.component;

import java.util.List;

/**
 * Gathers the choices of one kind.
 *
 * @param many whether several can be chosen together; a chosen one is then taken back by its link
 */
public record FilterGroup(String label, boolean many, List<FilterLink> choices) {}
