package app.matinee.community;

import app.matinee.accounts.AccountId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells members what those did whom they follow, as far as each of these lets followers know. */
@Component
public class Feed {
    private final ProfileStore profiles;
    private final FeedStore store;

    Feed(ProfileStore profiles, FeedStore store) {
        this.profiles = profiles;
        this.store = store;
    }

    /**
     * Returns a page of a member's feed, the newest first, by two statements.
     *
     * @param after where the page before ended; null for the first
     * @param size how many entries there are at most
     */
    public Page read(AccountId reader, @Nullable FeedPlace after, int size) {
        var followed = profiles.followed(reader);
        if (followed.isEmpty()) {
            return new Page(List.of(), null, 0);
        }
        var entries = new ArrayList<>(store.read(
                new FeedStore.Tellers(
                        telling(followed, Section.RATINGS),
                        telling(followed, Section.REVIEWS),
                        telling(followed, Section.DIARY),
                        telling(followed, Section.LISTS)),
                after == null ? FeedPlace.TOP : after,
                size + 1));
        var goesOn = entries.size() > size;
        if (goesOn) {
            entries.removeLast();
        }
        return new Page(entries, goesOn ? entries.getLast().place() : null, followed.size());
    }

    private static List<AccountId> telling(List<ProfileStore.Followed> followed, Section section) {
        Predicate<ProfileStore.Followed> tells = one -> one.privacy().shows(section, Nearness.FOLLOWER);
        return followed.stream()
                .filter(tells)
                .map(ProfileStore.Followed::account)
                .toList();
    }

    /**
     * Holds one page of a feed.
     *
     * @param next where the next page goes on; null at the end
     * @param followed how many members the reader follows and has not muted
     */
    public record Page(List<FeedEntry> entries, @Nullable FeedPlace next, int followed) {}
}
