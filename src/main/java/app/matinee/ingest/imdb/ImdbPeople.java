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
            intake.leaveOut("people whom no chosen title credits");
            return;
        }
        var name = ImdbFields.name(row, 1);
        var born = ImdbFields.number(row, 2, 1, LAST_YEAR, intake);
        intake.person(new PersonDraft(
                row.line(),
                List.of(new ExternalId(ImdbImport.SOURCE, String.valueOf(row.text(0)))),
                name,
                List.of(),
                null,
                null,
                born,
                ImdbFields.end(row, 3, 1, LAST_YEAR, born, intake),
                null,
                row.list(4).stream()
                        .map(id -> new ExternalId(ImdbImport.SOURCE, id))
                        .toList(),
                List.of()));
    }
}
