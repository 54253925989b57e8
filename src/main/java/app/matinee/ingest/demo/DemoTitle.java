package app.matinee.ingest.demo;

import app.matinee.catalog.ReleaseEvent;
import app.matinee.catalog.TitleDraft;
import app.matinee.catalog.TitleKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Holds what of a title matters for what the demo's people say of it.
 *
 * @param id in the demo's list
 * @param released the earliest known release, else the end of its year
 * @param wide whether it opened wide
 * @param quality how it is generally thought of, 0 to 100
 */
record DemoTitle(String id, TitleKind kind, LocalDate released, List<String> genres, boolean wide, int quality) {
    static final String CRANES = "the-cranes-are-flying-1957";

    static DemoTitle of(TitleDraft draft, int quality) {
        int year = draft.year() == null ? 2200 : draft.year();
        LocalDate released = Stream.concat(
                        draft.releases().stream().map(ReleaseEvent::date),
                        draft.releases().isEmpty() ? Stream.of(LocalDate.of(year, 12, 31)) : Stream.empty())
                .min(LocalDate::compareTo)
                .orElseThrow();
        return new DemoTitle(
                draft.ids().getFirst().value(),
                draft.kind(),
                released,
                draft.genres(),
                "wide".equals(draft.releaseSize()),
                quality);
    }

    /** Tells whether this is the title whose page the demo is about, and whose figures are given. */
    boolean isCranes() {
        return id.equals(CRANES);
    }

    /** Returns chance for one purpose, the same each time. */
    Random chance(String purpose) {
        return new Random((id + purpose).hashCode() * 2_654_435_761L);
    }
}
