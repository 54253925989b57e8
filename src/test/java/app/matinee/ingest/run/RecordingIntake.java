package app.matinee.ingest.run;

import app.matinee.catalog.ExternalId;
import app.matinee.catalog.PersonDraft;
import app.matinee.catalog.TitleDraft;
import app.matinee.catalog.TitleDraft.CreditDraft;
import app.matinee.catalog.TitleDraft.OtherName;
import app.matinee.catalog.TitleDraft.Reference;
import app.matinee.ingest.table.RejectedRow;
import java.util.ArrayList;
import java.util.List;

/** Keeps what it is given, in order. */
public final class RecordingIntake implements Intake {
    public final List<TitleDraft> titles = new ArrayList<>();
    public final List<PersonDraft> people = new ArrayList<>();
    public final List<ImportedRating> ratings = new ArrayList<>();
    public final List<ImportedTag> tags = new ArrayList<>();
    public final List<String> leftOut = new ArrayList<>();
    public final List<RejectedRow> rejected = new ArrayList<>();

    /** Reads a part to its end. */
    public static RecordingIntake readAll(Part part) {
        RecordingIntake intake = new RecordingIntake();
        try (part) {
            boolean more = true;
            while (more) {
                more = part.next(intake);
            }
        }
        return intake;
    }

    @Override
    public void title(TitleDraft draft) {
        titles.add(draft);
    }

    @Override
    public void person(PersonDraft draft) {
        people.add(draft);
    }

    @Override
    public void credits(long line, ExternalId title, List<CreditDraft> credits) {
        throw new UnsupportedOperationException("Nobody asked for credits alone yet");
    }

    @Override
    public void names(long line, ExternalId title, List<OtherName> names) {
        throw new UnsupportedOperationException("Nobody asked for names alone yet");
    }

    @Override
    public void reference(long line, ExternalId title, Reference reference) {
        throw new UnsupportedOperationException("Nobody asked for figures alone yet");
    }

    @Override
    public void ids(long line, List<ExternalId> ids) {
        throw new UnsupportedOperationException("Nobody asked for ids alone yet");
    }

    @Override
    public void rating(ImportedRating rating) {
        ratings.add(rating);
    }

    @Override
    public void tag(ImportedTag tag) {
        tags.add(tag);
    }

    @Override
    public void leaveOut(String kind) {
        leftOut.add(kind);
    }

    @Override
    public void reject(RejectedRow row) {
        rejected.add(row);
    }
}
