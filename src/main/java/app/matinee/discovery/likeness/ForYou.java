package app.matinee.discovery.likeness;

import app.matinee.accounts.AccountId;
import app.matinee.catalog.TitleId;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Suggests titles to members by what they like. A suggestion costs two statements, and nothing of it is kept; what members
 * are not interested in is.
 */
@Component
public class ForYou {
    static final int CANDIDATES = 500;

    private final MemberTasteStore store;
    private final UnwantedStore unwanted;
    private final Clock clock;

    ForYou(MemberTasteStore store, UnwantedStore unwanted, Clock clock) {
        this.store = store;
        this.unwanted = unwanted;
        this.clock = clock;
    }

    /** Returns the best suggestions for a member, at most so many, by the newest 500 ratings. */
    public Suggested suggest(AccountId account, int most) {
        var rated = store.rated(account, PairStore.LATEST);
        if (rated.size() < Suggestions.FEWEST_RATINGS) {
            return new Suggested(List.of(), Suggestions.FEWEST_RATINGS - rated.size());
        }
        var candidates = store.unknown(account, Suggestions.candidates(rated, CANDIDATES));
        return new Suggested(Suggestions.best(rated, candidates, most), 0);
    }

    /** Suggests a title to this member no more. */
    public void refuse(AccountId account, TitleId title) {
        unwanted.put(account, title, clock.instant());
    }

    /** Takes that back. */
    public void readmit(AccountId account, TitleId title) {
        unwanted.remove(account, title);
    }

    /**
     * Holds what is suggested, the best first.
     *
     * @param missing how many ratings are missing before anything can be suggested; 0 when there are enough
     */
    public record Suggested(List<Suggestion> suggestions, int missing) {}
}
