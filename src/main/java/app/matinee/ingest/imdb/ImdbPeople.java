package app.matinee.ingest.imdb;

import app.matinee.catalog.ExternalId;
import app.matinee.catalog.PersonDraft;
import app.matinee.ingest.imdb.ImdbRows.ImdbRow;
import app.matinee.ingest.run.Intake;
import java.util.List;

/** Reads {@code name.basics}. */
final class ImdbPeople extends ImdbPart {
    private static final int LAST_YEAR = 2200;

    private final ImdbSelection selection;

    ImdbPeople(ImdbRows rows, ImdbSelection selection) {
        super(rows);
        this.selection = selection;
    }

    @Override
    void take(ImdbRow row, Intake intake) {
        if (!selection.takesPerson(ImdbFields.number(row, 0, "nm"))) {
            return;
        }
        intake.person(new PersonDraft(
                row.line(),
                List.of(new ExternalId(ImdbImport.SOURCE, String.valueOf(row.text(0)))),
                ImdbFields.name(row, 1),
                List.of(),
                null,
                null,
                ImdbFields.number(row, 2, 1, LAST_YEAR),
                ImdbFields.number(row, 3, 1, LAST_YEAR),
                null,
                row.list(4).stream()
                        .map(id -> new ExternalId(ImdbImport.SOURCE, id))
                        .toList(),
                List.of()));
    }
}
