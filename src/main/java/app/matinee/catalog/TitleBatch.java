package app.matinee.catalog;

import app.matinee.catalog.TitleDraft.CreditDraft;
import app.matinee.catalog.TitleDraft.OtherName;
import app.matinee.catalog.TitleDraft.Reference;
import java.util.List;

/**
 * Collects what goes into the catalogue together: whole titles and people, or parts of what a source tells of them, in
 * the order of the source. {@link CatalogLoads#merge} takes it in.
 *
 * <p>Holds some hundred bytes for a row; merge it before it grows beyond some ten thousand rows. Not for several threads.
 */
public final class TitleBatch {
    private final String source;
    private final StagedRows rows = new StagedRows();
    private final StagedTitles titles;
    private final StagedPeople people;
    private final StagedFacts facts;

    /** @param source the key of the source, see {@link Delivery} */
    public TitleBatch(String source) {
        this.source = source;
        this.titles = new StagedTitles(source, rows);
        this.people = new StagedPeople(source, rows);
        this.facts = new StagedFacts(rows, people);
    }

    /** Returns how many characters wait to be merged. */
    public long size() {
        return rows.size();
    }

    /**
     * Adds a title.
     *
     * @return false if it must wait for the next batch, because one of this batch shares an id with it
     */
    public boolean add(TitleDraft draft) {
        if (titles.meet(draft)) {
            return false;
        }
        facts.add(titles.add(draft), draft);
        return true;
    }

    /** Adds credits of a title that was told before; those of a department are told at once. */
    public void credits(long line, ExternalId title, List<CreditDraft> credits) {
        facts.credits(titles.partial(line, title), line, credits);
    }

    /** Adds other names of a title that was told before, all at once. */
    public void names(long line, ExternalId title, List<OtherName> names) {
        facts.otherNames(titles.partial(line, title), names);
    }

    /**
     * Adds how the source's users rate a title that was told before.
     *
     * @return false if it must wait for the next batch
     */
    public boolean reference(long line, ExternalId title, Reference reference) {
        if (titles.mention(List.of(title))) {
            return false;
        }
        titles.add(line, title, reference);
        return true;
    }

    /**
     * Adds ids of a title; the first must be the source's own, any may be known.
     *
     * @return false if it must wait for the next batch
     */
    public boolean ids(long line, List<ExternalId> ids) {
        if (titles.mention(ids)) {
            return false;
        }
        titles.add(line, ids);
        return true;
    }

    /**
     * Adds a person.
     *
     * @return false if they must wait for the next batch, because this one mentions them already
     */
    public boolean add(PersonDraft draft) {
        return people.add(draft);
    }

    StagedRows rows() {
        return rows;
    }

    String source() {
        return source;
    }

    void clear() {
        rows.clear();
        titles.clear();
        people.clear();
        facts.clear();
    }
}
