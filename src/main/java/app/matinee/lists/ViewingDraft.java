package app.matinee.lists;

import app.matinee.accounts.RefusedFieldException;
import app.matinee.catalog.TitleId;
import app.matinee.scoring.Stars;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Holds what a member says about having watched a title.
 *
 * @param watchedOn the day as the member calls it, wherever they were
 * @param again whether they had seen it before; null: if the diary has an earlier viewing
 * @param stars what they gave it that day, whatever their rating is now; null for none
 * @param note up to 5,000 characters, plain text with its line breaks; may be empty
 * @param tags at most 20, each of 1 to 50 characters, no two that differ in capitals only
 */
public record ViewingDraft(
        TitleId title,
        LocalDate watchedOn,
        @Nullable Boolean again,
        @Nullable Stars stars,
        String note,
        List<String> tags) {
    private static final int MOST_TAGS = 20;

    /** Drops what can't be seen, such as control characters, and tags that are there twice. */
    public ViewingDraft {
        note = MemberText.lines("note", note, 5_000);
        var seen = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        tags = tags.stream()
                .map(tag -> MemberText.line("tag", tag, 50))
                .filter(seen::add)
                .toList();
        if (tags.size() > MOST_TAGS) {
            throw new RefusedFieldException(
                    "tag", "There are %,d tags; %d at most can be kept".formatted(tags.size(), MOST_TAGS));
        }
    }
}
