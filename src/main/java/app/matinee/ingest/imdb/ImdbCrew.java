package app.matinee.ingest.imdb;

import app.matinee.catalog.Department;
import app.matinee.catalog.ExternalId;
import app.matinee.catalog.TitleDraft.CreditDraft;
import app.matinee.ingest.imdb.ImdbRows.ImdbRow;
import app.matinee.ingest.run.Intake;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code title.crew}: directors and writers. */
final class ImdbCrew extends ImdbGroups {
    ImdbCrew(ImdbRows rows, ImdbSelection selection) {
        super(rows, selection);
    }

    @Override
    void take(List<ImdbRow> group, Intake intake) {
        var first = group.getFirst();
        List<CreditDraft> credits = new ArrayList<>();
        for (var row : group) {
            row.list(1).forEach(id -> credits.add(ImdbImport.credit(Department.DIRECTING, id, null)));
            row.list(2).forEach(id -> credits.add(ImdbImport.credit(Department.WRITING, id, null)));
        }
        if (!credits.isEmpty()) {
            intake.credits(first.line(), new ExternalId(ImdbImport.SOURCE, String.valueOf(first.text(0))), credits);
        }
    }
}
