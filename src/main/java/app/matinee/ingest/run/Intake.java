package app.matinee.ingest.run;

import app.matinee.catalog.ExternalId;
import app.matinee.catalog.PersonDraft;
import app.matinee.catalog.TitleDraft;
import app.matinee.catalog.TitleDraft.CreditDraft;
import app.matinee.catalog.TitleDraft.OtherName;
import app.matinee.catalog.TitleDraft.Reference;
import app.matinee.ingest.table.RejectedRow;
import java.util.List;

/** Takes what a part of an import reads; it goes into the database in batches, each wholly or not at all. */
public interface Intake {
    /** Takes a title; a series comes before its seasons, a season before its episodes. */
    void title(TitleDraft draft);

    /** Takes a person, after the titles that they are known for. */
    void person(PersonDraft draft);

    /** Takes credits of a title that the source told of before, all of a department at once. */
    void credits(long line, ExternalId title, List<CreditDraft> credits);

    /** Takes other names of a title that the source told of before, all at once. */
    void names(long line, ExternalId title, List<OtherName> names);

    /** Takes what the source's users give a title that it told of before. */
    void reference(long line, ExternalId title, Reference reference);

    /** Takes ids that belong to one title; the first is the source's own, at least one is known. */
    void ids(long line, List<ExternalId> ids);

    /** Takes what somebody gave a title that the source told of before; of several ratings of one title the last counts. */
    void rating(ImportedRating rating);

    /** Takes what somebody called a title that the source told of before. */
    void tag(ImportedTag tag);

    /** Notes a row that is no use, and why. */
    void reject(RejectedRow row);

    /**
     * Counts a row that nobody asked for.
     *
     * @param kind what all rows that are left out for this reason are, such as {@code adult}; few different ones
     */
    void leaveOut(String kind);
}
