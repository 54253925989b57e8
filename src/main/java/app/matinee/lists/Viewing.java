package app.matinee.lists;

/**
 * Describes an entry of a diary.
 *
 * @param rewatch whether the title had been seen before, as the member said or else by the diary itself
 */
public record Viewing(ViewingId id, ViewingDraft said, boolean rewatch) {}
