package app.matinee.catalog;

/**
 * Says that a merge was taken back. It is published in the transaction of the split: whoever moved rows moves them
 * back, and restores what it had displaced.
 *
 * @param merge the number of the merge
 * @param kept the title that had taken the other one in
 * @param restored the title that stands on its own again
 */
public record TitleSplit(long merge, TitleId kept, TitleId restored) {}
