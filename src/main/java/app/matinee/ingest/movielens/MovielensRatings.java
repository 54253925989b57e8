package app.matinee.ingest.movielens;

import app.matinee.ingest.fields.Fields;
import app.matinee.ingest.run.ImportedRating;
import app.matinee.ingest.run.Intake;
import app.matinee.scoring.Stars;
import java.time.Instant;

/** Reads {@code ratings.csv}. */
final class MovielensRatings extends MovielensOpinions {
    private static final int LONGEST_RATING = 20;

    MovielensRatings(MovielensFiles files, String people, Instant now) {
        super(MovielensTable.RATINGS, files, people, now);
    }

    @Override
    void take(Fields<MovielensColumn> row, Intake intake) {
        intake.rating(new ImportedRating(row.line(), movie(row), person(row), stars(row), time(row)));
    }

    @Override
    String said(Fields<MovielensColumn> row) {
        return Integer.toString(stars(row).halves());
    }

    private static Stars stars(Fields<MovielensColumn> row) {
        var written = row.text(MovielensColumn.RATING, LONGEST_RATING);
        try {
            return Stars.parse(written == null ? "" : written);
        } catch (IllegalArgumentException e) {
            throw row.bad(MovielensColumn.RATING, "A rating is 0.5 to 5 stars in steps of a half");
        }
    }
}
