package app.matinee.ingest.imdb;

import app.matinee.catalog.ExternalId;
import app.matinee.catalog.TitleDraft.OtherName;
import app.matinee.ingest.fields.BadFieldException;
import app.matinee.ingest.imdb.ImdbRows.ImdbRow;
import app.matinee.ingest.run.Intake;
import java.util.LinkedHashSet;
import java.util.List;

/** Reads {@code title.akas}: the other names of a title, each once. */
final class ImdbAkas extends ImdbGroups {
    ImdbAkas(ImdbRows rows, ImdbSelection selection) {
        super(rows, selection);
    }

    @Override
    void take(List<ImdbRow> group, Intake intake) {
        var names = new LinkedHashSet<OtherName>();
        for (var row : group) {
            try {
                // The original name stands in title.basics already.
                if (!"1".equals(row.text(3))) {
                    names.add(new OtherName(row.text(2), ImdbFields.name(row, 1)));
                }
            } catch (BadFieldException e) {
                intake.reject(e.rejects(row.line()));
            }
        }
        var first = group.getFirst();
        if (!names.isEmpty()) {
            intake.names(
                    first.line(), new ExternalId(ImdbImport.SOURCE, String.valueOf(first.text(0))), List.copyOf(names));
        }
    }
}
