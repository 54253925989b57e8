package app.matinee.ingest;

import app.matinee.catalog.ExternalId;
import app.matinee.catalog.TitleDraft;
import app.matinee.criticism.DeliveryReport;
import app.matinee.ingest.table.RejectedRow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Remembers the titles of a list that a dry run did not load, so that their reviews are not reported as having none.
 * Grows with the list of titles, never with the reviews; remembers nothing where the titles are loaded in earnest.
 */
final class AnnouncedTitles {
    private final boolean dryRun;
    private final Map<Long, Set<String>> words = new HashMap<>();
    private final Set<String> announced = new HashSet<>();
    private long spared;

    AnnouncedTitles(boolean dryRun) {
        this.dryRun = dryRun;
    }

    Iterator<TitleDraft> listening(Iterator<TitleDraft> drafts) {
        return dryRun ? new Listening(drafts) : drafts;
    }

    private void announce(TitleDraft draft) {
        Set<String> told = new HashSet<>();
        draft.ids().stream().map(ExternalId::value).forEach(told::add);
        if (draft.year() != null) {
            told.add("%s (%d)".formatted(draft.name(), draft.year()));
        }
        words.put(draft.line(), told);
        announced.addAll(told);
    }

    /** Forgets the title of a line, because it would be rejected. */
    void withdraw(long line) {
        announced.removeAll(words.getOrDefault(line, Set.of()));
    }

    /** Passes rejected rows on, but for those whose title would have been there. */
    Consumer<RejectedRow> except(Consumer<RejectedRow> rejects) {
        return row -> {
            if (announced.contains(row.value())) {
                spared++;
            } else {
                rejects.accept(row);
            }
        };
    }

    /** Counts the spared rows as added. */
    DeliveryReport correct(DeliveryReport report) {
        return new DeliveryReport(
                report.added() + spared,
                report.changed(),
                report.unchanged(),
                report.pending(),
                report.rejected() - spared,
                report.titles());
    }

    private final class Listening implements Iterator<TitleDraft> {
        private final Iterator<TitleDraft> drafts;

        Listening(Iterator<TitleDraft> drafts) {
            this.drafts = drafts;
        }

        @Override
        public boolean hasNext() {
            return drafts.hasNext();
        }

        @Override
        public TitleDraft next() {
            TitleDraft draft = drafts.next();
            announce(draft);
            return draft;
        }
    }
}
