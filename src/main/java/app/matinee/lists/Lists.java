package app.matinee.lists;

import app.matinee.accounts.AccountId;
import app.matinee.accounts.RefusedFieldException;
import app.matinee.platform.changes.ChangeLog;
import app.matinee.values.Page;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps members' own lists. What is on them is kept by {@link ListItems}.
 *
 * <p>A list of somebody else can't be changed: it throws the same {@link UnknownEntryException} as one that isn't there.
 */
@Component
public class Lists {
    /** How many lists a member has at most. */
    public static final int MOST = 500;

    static final String CHANGED = "list";

    private final ListStore store;
    private final ItemStore items;
    private final ChangeLog changes;
    private final Clock clock;

    Lists(ListStore store, ItemStore items, ChangeLog changes, Clock clock) {
        this.store = store;
        this.items = items;
        this.changes = changes;
        this.clock = clock;
    }

    /** Finds a list that a viewer may see: their own, and those of others that are not private; null sees as a visitor. */
    public Optional<TitleList> find(ListId id, @Nullable AccountId viewer) {
        return store.find(id).filter(list -> list.said().privacy() != ListPrivacy.PRIVATE || list.belongsTo(viewer));
    }

    /** Returns a page of all lists of a member, private ones too, those changed last first. */
    public Page<TitleList> of(AccountId owner, Page.Request page) {
        return store.of(owner, page, false);
    }

    /** Returns a page of the public lists of a member, those changed last first. */
    public Page<TitleList> publicOf(AccountId owner, Page.Request page) {
        return store.of(owner, page, true);
    }

    /** Returns a page of all public lists that are not empty, those cloned most first, then those changed last. */
    public Page<TitleList> popular(Page.Request page) {
        return store.popular(page);
    }

    /**
     * Makes a list.
     *
     * @throws RefusedFieldException if the member has {@link #MOST} lists
     */
    @Transactional
    public ListId make(AccountId owner, ListDraft draft) {
        return make(owner, draft, List.of());
    }

    /**
     * Makes a list that was kept elsewhere; of a title that is on it twice the first place counts.
     *
     * @throws RefusedFieldException if the member has {@link #MOST} lists, or there are too many items
     */
    @Transactional
    public ListId make(AccountId owner, ListDraft draft, List<ListItem> content) {
        if (content.size() > ListItems.MOST) {
            throw new RefusedFieldException(
                    "title", "A list holds %,d titles at most, and not %,d".formatted(ListItems.MOST, content.size()));
        }
        var id = ListId.random();
        var number = insert(owner, id, draft, null);
        items.fill(number, content);
        changes.record(CHANGED, number);
        return id;
    }

    private long insert(AccountId owner, ListId id, ListDraft draft, @Nullable ListId origin) {
        return store.insert(owner, id, draft, origin, clock.instant(), MOST)
                .orElseThrow(() -> new RefusedFieldException(
                        "name", "You have %,d lists, and more cannot be kept; delete one first".formatted(MOST)));
    }

    /** Changes what is said about a list. */
    @Transactional
    public void change(AccountId owner, ListId id, ListDraft draft) {
        var number = store.edit(owner, id, clock.instant());
        store.change(number, draft);
        changes.record(CHANGED, number);
    }

    /**
     * Copies a list, with all its titles and notes, to a new private one.
     *
     * @throws UnknownEntryException if the member may not see it
     * @throws RefusedFieldException if the member has {@link #MOST} lists
     */
    @Transactional
    public ListId clone(AccountId owner, ListId original) {
        var list = find(original, owner).orElseThrow(() -> new UnknownEntryException("No such list: " + original));
        var id = ListId.random();
        var said = list.said();
        var draft = new ListDraft(said.name(), said.description(), said.ranked(), ListPrivacy.PRIVATE);
        items.copy(original, insert(owner, id, draft, original));
        if (!list.belongsTo(owner)) {
            changes.record(CHANGED, store.countClone(original));
        }
        return id;
    }

    /** Deletes a list, for good after {@link Watchlist#UNDO}. */
    @Transactional
    public void delete(AccountId owner, ListId id) {
        changes.record(CHANGED, store.remove(owner, id, clock.instant()));
    }

    /** Brings back a list as it was, if it was deleted less than {@link Watchlist#UNDO} ago. */
    @Transactional
    public void restore(AccountId owner, ListId id) {
        changes.record(CHANGED, store.restore(owner, id, clock.instant().minus(Watchlist.UNDO)));
    }
}
