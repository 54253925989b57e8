package app.matinee.lists;

import app.matinee.accounts.AccountId;
import app.matinee.accounts.RefusedFieldException;
import app.matinee.catalog.TitleId;
import app.matinee.values.Page;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what members want to watch. Whether somebody else may see it is the caller's to know. */
@Component
public class Watchlist {
    /** How many titles a watchlist holds at most. */
    public static final int MOST = 10_000;

    /** How long what was removed can be brought back, here and in lists and diary. */
    public static final Duration UNDO = Duration.ofDays(1);

    private final WatchlistStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Watchlist(WatchlistStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /** Returns a page of what an account wants to watch, the newest wish first. */
    public Page<WatchlistEntry> entries(AccountId account, Page.Request page) {
        return store.page(account, page);
    }

    /** Tells which of these titles an account wants to watch; one statement for all of them. */
    public Set<TitleId> has(AccountId account, Collection<TitleId> titles) {
        return titles.isEmpty() ? Set.of() : store.has(account, titles);
    }

    /**
     * Adds a title; one that is there already keeps its date.
     *
     * @return whether it is new
     * @throws RefusedFieldException if the watchlist is full
     */
    public boolean add(AccountId account, TitleId title) {
        if (store.add(account, title, clock.instant(), MOST)) {
            events.publishEvent(new TitleListed(account, title));
            return true;
        }
        if (store.has(account, List.of(title)).isEmpty()) {
            throw full();
        }
        return false;
    }

    /**
     * Adds what an account kept elsewhere, with its dates; titles that are there already keep theirs.
     *
     * @return those that are new
     * @throws RefusedFieldException if not all of it has room; then nothing was added
     */
    @Transactional
    public Set<TitleId> add(AccountId account, List<WatchlistEntry> entries) {
        var added = store.add(account, entries);
        if (!added.isEmpty() && store.count(account) > MOST) {
            throw full();
        }
        return added;
    }

    private static RefusedFieldException full() {
        return new RefusedFieldException("title", "A watchlist holds %,d titles at most".formatted(MOST));
    }

    /** Removes a title, for good after {@link #UNDO}; returns whether it was there. */
    public boolean remove(AccountId account, TitleId title) {
        return store.remove(account, title, clock.instant());
    }

    /** Brings back a title to the place and with the date it had, if it was removed less than {@link #UNDO} ago. */
    public boolean restore(AccountId account, TitleId title) {
        return store.restore(account, title, clock.instant().minus(UNDO));
    }
}
