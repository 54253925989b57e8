package app.matinee.discovery.guide;

import app.matinee.accounts.RefusedFieldException;
import app.matinee.catalog.TitleId;
import app.matinee.values.Slug;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps guides. Who may change them is the caller's to know. Each call that reads costs one statement at most. */
@Component
public class Guides {
    private final GuideStore store;
    private final GuideShelfStore shelves;
    private final Clock clock;
    private volatile Map<String, Slug> byGenre = Map.of();

    Guides(GuideStore store, GuideShelfStore shelves, Clock clock) {
        this.store = store;
        this.shelves = shelves;
        this.clock = clock;
    }

    /** Returns all guides by position and title; hidden ones only for curators. */
    public List<Guide> all(boolean hiddenToo) {
        return store.all(hiddenToo);
    }

    /** Finds a guide, hidden or not. */
    public Optional<Guide> find(Slug slug) {
        return store.find(slug);
    }

    /** Returns what a guide shows, each shelf at most so long; empty ones are left out. */
    public Map<GuideShelf, List<TitleId>> shelves(GuideRule rule, int most) {
        return rule.choosesTitles() ? shelves.of(rule, LocalDate.now(clock), most) : Map.of();
    }

    /** Returns the guide that is there for a genre and nothing else, by the genre's slug; asks nobody, and may be a minute behind. */
    public Optional<Slug> ofGenre(String genre) {
        return Optional.ofNullable(byGenre.get(genre));
    }

    /**
     * Makes a guide.
     *
     * @throws RefusedFieldException if the slug is taken or the genre unknown
     */
    public void make(GuideDraft draft) {
        check(draft.rule());
        if (!store.insert(draft, false)) {
            throw taken(draft.slug());
        }
        refresh();
    }

    /**
     * Changes a guide.
     *
     * @return whether it is there
     * @throws RefusedFieldException if the new slug is taken or the genre unknown
     */
    public boolean change(Slug slug, GuideDraft draft) {
        check(draft.rule());
        if (!slug.equals(draft.slug()) && store.find(draft.slug()).isPresent()) {
            throw taken(draft.slug());
        }
        var changed = store.update(slug, draft);
        refresh();
        return changed;
    }

    private void check(GuideRule rule) {
        var genre = rule.genre();
        if (genre != null && !store.isGenre(genre)) {
            throw new RefusedFieldException(
                    "genre", "No genre is called “%s”; one like “war” is meant, as in addresses".formatted(genre));
        }
    }

    private static RefusedFieldException taken(Slug slug) {
        return new RefusedFieldException(
                "slug", "There is a guide at “%s” already; choose another address".formatted(slug));
    }

    /**
     * Makes guides of genres, decades and countries that have enough titles and no guide yet, hidden or not, and removes
     * those made so that have nothing left to show and that no curator changed; the server does so by itself. Returns how
     * many it made.
     */
    public int grow() {
        store.removeEmptied();
        var grown = store.unguided(GrownGuide.LEAST).stream()
                .map(GrownGuide::draft)
                .filter(draft -> store.insert(draft, true))
                .count();
        refresh();
        return (int) grown;
    }

    void refresh() {
        byGenre = store.byGenre();
    }
}
