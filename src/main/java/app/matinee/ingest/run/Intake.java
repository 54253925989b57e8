package app.matinee.ingest.run;

import app.matinee.catalog.PersonDraft;
import app.matinee.catalog.TitleDraft;
import app.matinee.ingest.table.RejectedRow;

/** Takes what a part of an import reads; it goes into the database in batches, each wholly or not at all. */
public interface Intake {
    /** Takes a title; a series comes before its seasons, a season before its episodes. */
    void title(TitleDraft draft);

    /** Takes a person, after the titles that they are known for. */
    void person(PersonDraft draft);

    /** Notes a row that is no use, and why. */
    void reject(RejectedRow row);
}
