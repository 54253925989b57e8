/**
 * Owns what members keep for themselves: the watchlist, lists of their own, and the diary of what they watched when.
 *
 * <p>The doors are {@link app.matinee.lists.Watchlist}, {@link app.matinee.lists.Lists} with
 * {@link app.matinee.lists.ListItems}, and {@link app.matinee.lists.Diary}. Schema {@code lists}; reads {@code catalog}
 * and {@code accounts}. Viewings, ratings and reviews are three things: deleting one leaves the others. Listens to
 * {@code TitleMerged} and {@code TitleSplit}.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"values", "scoring", "platform::changes", "platform::jobs", "catalog", "accounts"})
package app.matinee.lists;
