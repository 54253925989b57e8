package app.matinee.moderation;

import app.matinee.accounts.AccountId;

/**
 * Says that a member finds something wrong.
 *
 * @param note more about it, up to 1,000 characters (code points); may be empty, but not for {@link Reason#OTHER}
 */
public record Report(Subject subject, AccountId reporter, Reason reason, String note) {
    /** The most characters of a note. */
    public static final int MOST = 1_000;

    public Report {
        note = note.strip().replace("\r\n", "\n").replace("\0", "");
        var length = note.codePointCount(0, note.length());
        if (length > MOST) {
            throw new RefusedReportException(
                    "%,d characters are too many by %,d: the limit is 1,000.".formatted(length, length - MOST));
        }
        if (reason == Reason.OTHER && note.isEmpty()) {
            throw new RefusedReportException("Say what is wrong, so that a moderator can look for it.");
        }
    }
}
