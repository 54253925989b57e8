package app.matinee.ingest.movielens;

import app.matinee.ingest.fields.Fields;
import app.matinee.ingest.fields.Texts;
import app.matinee.ingest.run.ImportedTag;
import app.matinee.ingest.run.Intake;
import java.time.Instant;

/** Reads {@code tags.csv}. */
final class MovielensTags extends MovielensOpinions {
    private static final int LONGEST_TAG = 500;

    MovielensTags(MovielensFiles files, String people, Instant now) {
        super(MovielensTable.TAGS, files, people, now);
    }

    @Override
    void take(Fields<MovielensColumn> row, Intake intake) {
        var tag = said(row);
        intake.tag(new ImportedTag(row.line(), movie(row), person(row), tag, time(row)));
    }

    @Override
    String said(Fields<MovielensColumn> row) {
        var tag = row.text(MovielensColumn.TAG, LONGEST_TAG);
        if (tag == null) {
            throw row.bad(MovielensColumn.TAG, "The tag is missing");
        }
        return Texts.inOneLine(tag);
    }
}
