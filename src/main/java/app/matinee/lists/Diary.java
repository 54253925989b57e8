package app.matinee.lists;

import app.matinee.accounts.AccountId;
import app.matinee.accounts.RefusedFieldException;
import app.matinee.catalog.TitleId;
import app.matinee.values.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what members watched, and on which day; a title as often as they did. Ratings and reviews are other things, and
 * stay when a viewing goes. Whether somebody else may see a diary is the caller's to know.
 *
 * <p>Changing an entry of somebody else, or one that isn't there, throws {@link UnknownEntryException}.
 */
@Component
public class Diary {
    private final ViewingStore store;
    private final Clock clock;

    Diary(ViewingStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Returns a page of what an account watched from one day to another, both included, the last viewing first. */
    public Page<Viewing> viewings(AccountId account, LocalDate from, LocalDate to, Page.Request page) {
        return store.between(account, from, to, page);
    }

    /** Counts by month what an account watched, the last month first; months without a viewing are left out. */
    public List<DiaryMonth> months(AccountId account) {
        return store.months(account);
    }

    /** Returns when an account watched a title, the last viewing first. */
    public List<Viewing> of(AccountId account, TitleId title) {
        return store.of(account, title);
    }

    /** Counts how often an account watched each of these titles; those never watched are left out. */
    public Map<TitleId, Integer> counts(AccountId account, Collection<TitleId> titles) {
        return titles.isEmpty() ? Map.of() : store.counts(account, titles);
    }

    /** Finds an entry of an account's diary. */
    public Optional<Viewing> find(AccountId account, ViewingId viewing) {
        return store.find(account, viewing);
    }

    /**
     * Writes a viewing into the diary.
     *
     * @throws RefusedFieldException if nobody can have watched the title on that day
     */
    @Transactional
    public ViewingId log(AccountId account, ViewingDraft draft) {
        return log(account, List.of(draft)).getFirst();
    }

    /**
     * Writes viewings into the diary that were kept elsewhere.
     *
     * @return their ids in the order of the drafts
     * @throws RefusedFieldException if nobody can have watched one of the titles on its day; then none is written
     */
    @Transactional
    public List<ViewingId> log(AccountId account, List<ViewingDraft> drafts) {
        check(drafts);
        return store.insert(account, drafts, clock.instant());
    }

    // The day may have begun elsewhere already, and festivals show films before the year that they are filed under.
    private void check(List<ViewingDraft> drafts) {
        var last = LocalDate.now(clock).plusDays(1);
        var years = store.years(drafts.stream().map(ViewingDraft::title).toList());
        for (var draft : drafts) {
            var day = draft.watchedOn();
            if (day.isAfter(last)) {
                throw new RefusedFieldException("date", day + " is still to come; a diary tells what was watched");
            }
            var first = LocalDate.of(Objects.requireNonNullElse(years.get(draft.title()), 1881) - 1, 1, 1);
            if (day.isBefore(first)) {
                throw new RefusedFieldException(
                        "date", "%s is too early: this was not to be seen before %d".formatted(day, first.getYear()));
            }
        }
    }

    /** Changes an entry; it stays with its title, whichever the draft names. */
    @Transactional
    public void change(AccountId account, ViewingId viewing, ViewingDraft draft) {
        check(List.of(draft));
        known(viewing, store.change(account, viewing, draft));
    }

    /** Deletes an entry, for good after {@link Watchlist#UNDO}. */
    public void delete(AccountId account, ViewingId viewing) {
        known(viewing, store.remove(account, viewing, clock.instant()));
    }

    /** Brings back an entry that was deleted less than {@link Watchlist#UNDO} ago. */
    public void restore(AccountId account, ViewingId viewing) {
        known(viewing, store.restore(account, viewing, clock.instant().minus(Watchlist.UNDO)));
    }

    private static void known(ViewingId viewing, boolean found) {
        if (!found) {
            throw new UnknownEntryException("No such viewing: " + viewing.value());
        }
    }
}
