package app.matinee.lists;

/** Offers a list to put a title on, and tells whether it is there already. */
public record ListChoice(ListId id, String name, ListPrivacy privacy, int items, boolean holds) {}
