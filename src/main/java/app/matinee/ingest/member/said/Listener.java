package app.matinee.ingest.member.said;

import app.matinee.ingest.table.RejectedRow;

/** Is told what the files of an upload say. */
public interface Listener {
    /** Hears one thing. */
    void hear(Said said);

    /** Hears of a list; may come before or after its entries, and again, when the last one counts. */
    void hear(SaidList list);

    /** Hears of a row that is no use. */
    void reject(String file, RejectedRow row);

    /** Hears of a file that is left alone, for a reason meant for the member. */
    void leave(String file, String reason);
}
