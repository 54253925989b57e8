package app.matinee.ingest.imdb;

import app.matinee.ingest.fields.BadFieldException;
import app.matinee.ingest.imdb.ImdbRows.ImdbRow;
import app.matinee.ingest.run.Intake;
import app.matinee.ingest.table.RejectedRow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one table title by title: the rows of a title stand together and go in together. */
abstract class ImdbGroups extends ImdbPart {
    private final ImdbSelection selection;
    private @Nullable ImdbRow ahead;
    private boolean begun;

    ImdbGroups(ImdbRows rows, ImdbSelection selection) {
        super(rows);
        this.selection = selection;
    }

    @Override
    public final boolean next(Intake intake) {
        var group = group(intake::reject);
        if (group.isEmpty()) {
            return false;
        }
        var first = group.getFirst();
        try {
            var title = ImdbFields.number(first, 0, "tt");
            if (selection.takes(title)) {
                take(group, intake);
            } else if (!selection.knows(title)) {
                throw new BadFieldException(
                        first.column(0), String.valueOf(first.text(0)), "No title of this id is in title.basics");
            } else {
                group.forEach(row -> intake.leaveOut(ImdbOmissions.ABOUT_OTHERS));
            }
        } catch (BadFieldException e) {
            group.forEach(row -> intake.reject(e.rejects(row.line())));
        }
        return true;
    }

    @Override
    public final boolean skip() {
        return !group(rejected -> {}).isEmpty();
    }

    private List<ImdbRow> group(java.util.function.Consumer<RejectedRow> rejects) {
        if (!begun) {
            begun = true;
            ahead = rows().next(rejects);
        }
        List<ImdbRow> group = new ArrayList<>();
        var first = ahead;
        while (ahead != null && first != null && java.util.Objects.equals(first.text(0), ahead.text(0))) {
            group.add(ahead);
            ahead = rows().next(rejects);
        }
        return group;
    }

    @Override
    final void take(ImdbRow row, Intake intake) {
        take(List.of(row), intake);
    }

    /** Hands over what the rows of a title tell. */
    abstract void take(List<ImdbRow> group, Intake intake);
}
