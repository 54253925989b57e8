package app.matinee.ingest.imdb;

import app.matinee.ingest.fields.BadFieldException;
import app.matinee.ingest.imdb.ImdbRows.ImdbRow;
import app.matinee.ingest.run.Intake;
import app.matinee.ingest.run.Part;
import app.matinee.ingest.table.RejectedRow;

/** Reads one table row by row. */
abstract class ImdbPart implements Part {
    private final ImdbRows rows;

    ImdbPart(ImdbRows rows) {
        this.rows = rows;
    }

    @Override
    public final String name() {
        return rows.name();
    }

    @Override
    public final long size() {
        return rows.size();
    }

    @Override
    public final long position() {
        return rows.position();
    }

    @Override
    public boolean next(Intake intake) {
        var row = rows.next(rejected -> malformed(rejected, intake));
        if (row == null) {
            return false;
        }
        try {
            take(row, intake);
        } catch (BadFieldException e) {
            intake.reject(e.rejects(row.line()));
        }
        return true;
    }

    @Override
    public boolean skip() {
        return rows.next(rejected -> {}) != null;
    }

    /** Complains about what is no row. */
    void malformed(RejectedRow rejected, Intake intake) {
        intake.reject(rejected);
    }

    /** Hands over what a row tells, if it is wanted. */
    abstract void take(ImdbRow row, Intake intake);

    ImdbRows rows() {
        return rows;
    }

    @Override
    public void close() {
        rows.close();
    }
}
