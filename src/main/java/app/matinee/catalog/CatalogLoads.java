package app.matinee.catalog;

import app.matinee.catalog.LoadReport.Rejected;
import app.matinee.catalog.TitleMatcher.Match;
import app.matinee.platform.changes.ChangeLog;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Takes in titles in bulk: everything usable or, if it fails, nothing. */
@Component
public class CatalogLoads {
    private final TransactionOperations transaction;
    private final TitleMatcher matcher;
    private final TitleWriter writer;
    private final ChangeLog changes;

    CatalogLoads(TransactionOperations transaction, TitleMatcher matcher, TitleWriter writer, ChangeLog changes) {
        this.transaction = transaction;
        this.matcher = matcher;
        this.writer = writer;
        this.changes = changes;
    }

    /**
     * Matches every draft with the catalogue (by its ids, else by name, kind and year within one), creates what is
     * new, adds to what is known, and commits once.
     *
     * <p>A title that the draft's first id names takes over what the draft tells; one that was found otherwise only
     * has its gaps filled. A draft that fits several titles is rejected rather than guessed. A second load of the same
     * drafts changes nothing.
     *
     * @param drafts in file order: a series before its seasons, a season before its episodes
     * @param dryRun whether to report only and leave the database as it was
     */
    public LoadReport load(Iterator<TitleDraft> drafts, boolean dryRun) {
        return transaction.execute(status -> {
            var tally = new Tally();
            matcher.lock();
            drafts.forEachRemaining(draft -> take(draft, tally));
            changes.record("title", tally.touched);
            if (dryRun) {
                status.setRollbackOnly();
            }
            return new LoadReport(tally.created, tally.changed, tally.unchanged, tally.rejected);
        });
    }

    /** Tells which titles a source calls by its own ids, once they are loaded. */
    public Map<String, TitleId> namedBy(String source) {
        return matcher.namedBy(source);
    }

    private void take(TitleDraft draft, Tally tally) {
        switch (matcher.match(draft)) {
            case Match.New(var parent) -> {
                tally.touched.add(writer.create(draft, parent).value());
                tally.created++;
            }
            case Match.Known(var title, var named) -> {
                if (writer.merge(draft, title, named)) {
                    tally.touched.add(title.value());
                    tally.changed++;
                } else {
                    tally.unchanged++;
                }
            }
            case Match.Unusable(var column, var value, var reason) ->
                tally.rejected.add(new Rejected(draft.line(), column, value, reason));
        }
    }

    private static final class Tally {
        private final List<Long> touched = new ArrayList<>();
        private final List<Rejected> rejected = new ArrayList<>();
        private int created;
        private int changed;
        private int unchanged;
    }
}
