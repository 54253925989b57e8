package app.matinee.lists;

import app.matinee.catalog.TitleId;
import java.time.Instant;

/**
 * Holds a title on a list.
 *
 * @param note what the list's owner says about it here, up to 1,000 characters; may be empty
 */
public record ListItem(TitleId title, String note, Instant addedAt) {
    /** Drops what can't be seen, such as control characters. */
    public ListItem {
        note = MemberText.lines("note", note, 1_000);
    }
}
