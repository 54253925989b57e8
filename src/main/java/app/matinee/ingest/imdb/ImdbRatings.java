package app.matinee.ingest.imdb;

import app.matinee.catalog.ExternalId;
import app.matinee.catalog.TitleDraft.Reference;
import app.matinee.ingest.fields.BadFieldException;
import app.matinee.ingest.imdb.ImdbRows.ImdbRow;
import app.matinee.ingest.run.Intake;
import java.util.List;

/** Reads {@code title.ratings}: what IMDb's users give a title; a figure to refer to, never one of ours. */
final class ImdbRatings extends ImdbGroups {
    ImdbRatings(ImdbRows rows, ImdbSelection selection) {
        super(rows, selection);
    }

    @Override
    void take(List<ImdbRow> group, Intake intake) {
        var row = group.getFirst();
        var votes = ImdbFields.number(row, 2, 0, Integer.MAX_VALUE);
        if (votes != null) {
            intake.reference(
                    row.line(),
                    new ExternalId(ImdbImport.SOURCE, String.valueOf(row.text(0))),
                    new Reference(average(row), votes));
        }
    }

    private static double average(ImdbRow row) {
        var text = String.valueOf(row.text(1));
        try {
            var average = Double.parseDouble(text);
            if (average >= 0 && average <= 10) {
                return average;
            }
        } catch (NumberFormatException e) {
            // Told below, as for a number out of range.
        }
        throw new BadFieldException(row.column(1), text, "A number from 0 to 10 belongs here, such as 7.5");
    }
}
