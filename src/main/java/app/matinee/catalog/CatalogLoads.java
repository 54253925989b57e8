package app.matinee.catalog;

import java.util.Iterator;

/** Takes in titles in bulk: everything usable or, if it fails, nothing. */
public interface CatalogLoads {
    /**
     * Matches every draft with the catalogue (by its ids, else by name, kind and year within one), creates what is
     * new, fills what is empty in what is known, and commits once.
     *
     * <p>A draft that fits several titles is rejected rather than guessed. A second load of the same drafts changes
     * nothing.
     *
     * @param drafts in file order: a series before its seasons, a season before its episodes
     * @param dryRun whether to report only and leave the database as it was
     */
    LoadReport load(Iterator<TitleDraft> drafts, boolean dryRun);
}
