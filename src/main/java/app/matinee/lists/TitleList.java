package app.matinee.lists;

import app.matinee.accounts.AccountId;
import app.matinee.catalog.TitleId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Describes a list that somebody made.
 *
 * @param said name, description, ranking and privacy
 * @param items how many titles are on it
 * @param first the first of them, five at most, in their order
 * @param clones how often others cloned it
 * @param origin the public list that it was cloned from, if it still is one
 */
public record TitleList(
        ListId id,
        Owner owner,
        ListDraft said,
        int items,
        List<TitleId> first,
        int clones,
        @Nullable Origin origin,
        Instant changedAt) {

    /** Tells whether it belongs to this account, if there is one. */
    public boolean belongsTo(@Nullable AccountId account) {
        return owner.account().equals(account);
    }

    /** Names who made a list. */
    public record Owner(AccountId account, String handle, String publicName) {}

    /** Names a list that another one began as a copy of. */
    public record Origin(ListId id, String name, String ownerHandle, String ownerName) {}
}
