package app.matinee.catalog;

/**
 * Says that two titles turned out to be one. It is published in the transaction of the merge: whoever owns rows of
 * {@code gone} moves them to {@code kept} and remembers what it moved under the merge's number.
 *
 * @param merge the number under which the merge can be taken back
 * @param kept the title that stays
 * @param gone the title whose address leads to {@code kept} from now on
 */
public record TitleMerged(long merge, TitleId kept, TitleId gone) {}
