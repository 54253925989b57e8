package app.matinee.lists;

import app.matinee.accounts.AccountId;
import app.matinee.accounts.RefusedFieldException;
import app.matinee.catalog.TitleId;
import app.matinee.platform.changes.ChangeLog;
import app.matinee.values.Page;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what is on members' lists, in their order. Who changes a list waits until whoever does so already is done.
 *
 * <p>Changing a list of somebody else, or one that isn't there, throws {@link UnknownEntryException}.
 */
@Component
public class ListItems {
    /** How many titles a list holds at most. */
    public static final int MOST = 5_000;

    private final ListStore lists;
    private final ItemStore store;
    private final ChangeLog changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ListItems(ListStore lists, ItemStore store, ChangeLog changes, ApplicationEventPublisher events, Clock clock) {
        this.lists = lists;
        this.store = store;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    /** Returns a page of what is on a list, in its order; ask {@link Lists#find} first whether it may be seen. */
    public Page<ListItem> on(TitleList list, Page.Request page) {
        return store.page(list.id(), page);
    }

    /**
     * Puts a title at the end of a list; one that is there stays where it is.
     *
     * @return whether it is new
     * @throws RefusedFieldException if the list is full
     */
    @Transactional
    public boolean add(AccountId owner, ListId list, TitleId title) {
        return !put(owner, List.of(edit(owner, list)), title).isEmpty();
    }

    private List<Long> put(AccountId owner, List<Long> numbers, TitleId title) {
        var added = store.add(numbers, title, clock.instant(), MOST);
        if (added.size() < numbers.size()) {
            store.lacking(numbers, title).ifPresent(name -> {
                throw new RefusedFieldException(
                        "title", "%s is full: a list holds %,d titles at most".formatted(name, MOST));
            });
        }
        if (!added.isEmpty()) {
            events.publishEvent(new TitleListed(owner, title));
        }
        return added;
    }

    /** Takes a title off a list, for good after {@link Watchlist#UNDO}; returns whether it was there. */
    @Transactional
    public boolean remove(AccountId owner, ListId list, TitleId title) {
        return !store.remove(List.of(edit(owner, list)), title, clock.instant()).isEmpty();
    }

    /** Brings back a title with its note to where it was, if it was removed less than {@link Watchlist#UNDO} ago. */
    @Transactional
    public boolean restore(AccountId owner, ListId list, TitleId title) {
        return store.restore(edit(owner, list), title, clock.instant().minus(Watchlist.UNDO));
    }

    /** Writes, changes or empties the note beside a title; up to 1,000 characters. */
    @Transactional
    public void note(AccountId owner, ListId list, TitleId title, String note) {
        var text = MemberText.lines("note", note, 1_000);
        if (!store.note(edit(owner, list), title, text)) {
            throw offList(title);
        }
    }

    /** Moves a title to a place, counted from 1; what is behind the last one means the last one. */
    @Transactional
    public void move(AccountId owner, ListId list, TitleId title, int place) {
        if (place < 1) {
            throw new RefusedFieldException("place", "Places count from 1, so there is none at " + place);
        }
        put(edit(owner, list), title, place);
    }

    /** Moves a title by so many places, up if negative, and no further than the first or last one. */
    @Transactional
    public void shift(AccountId owner, ListId list, TitleId title, int places) {
        var number = edit(owner, list);
        var place = store.placeOf(number, title).orElseThrow(() -> offList(title));
        put(number, title, Math.clamp((long) place + places, 1, Integer.MAX_VALUE));
    }

    private void put(long number, TitleId title, int place) {
        var position = store.positionFor(number, title, place);
        if (position.isEmpty()) {
            store.spread(number);
            position = store.positionFor(number, title, place);
        }
        if (!store.reposition(number, title, position.orElseThrow())) {
            throw offList(title);
        }
    }

    private static UnknownEntryException offList(TitleId title) {
        return new UnknownEntryException("Not on the list: title " + title.value());
    }

    /** Lists all lists of a member, those changed last first, and tells on which of them a title is. */
    public List<ListChoice> choices(AccountId owner, TitleId title) {
        return store.choices(owner, title);
    }

    /**
     * Puts a title on some lists and takes it off others.
     *
     * @param offered the lists that were chosen from; others stay as they are
     * @param chosen the lists that it shall be on
     * @throws RefusedFieldException if one of the lists is full; then nothing was changed
     */
    @Transactional
    public void choose(AccountId owner, TitleId title, Collection<ListId> offered, Collection<ListId> chosen) {
        var all = new HashSet<>(offered);
        all.addAll(chosen);
        var numbers = lists.lock(owner, all);
        List<Long> wanted = new ArrayList<>();
        List<Long> unwanted = new ArrayList<>();
        numbers.forEach((list, number) -> (chosen.contains(list) ? wanted : unwanted).add(number));
        var changed = new ArrayList<>(put(owner, wanted, title));
        changed.addAll(store.remove(unwanted, title, clock.instant()));
        lists.touch(changed, clock.instant());
        changes.record(Lists.CHANGED, changed);
    }

    private long edit(AccountId owner, ListId list) {
        var number = lists.edit(owner, list, clock.instant());
        changes.record(Lists.CHANGED, number);
        return number;
    }
}
