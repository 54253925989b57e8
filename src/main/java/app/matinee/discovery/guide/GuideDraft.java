package app.matinee.discovery.guide;

import app.matinee.accounts.RefusedFieldException;
import app.matinee.values.Slug;

/**
 * Holds what a curator says about a guide.
 *
 * @param title 1 to 100 characters
 * @param introduction up to 2,000 characters, plain text; may be empty
 * @param position guides of the lowest come first, 0 to 10,000
 * @param published whether others than curators see it
 */
public record GuideDraft(
        Slug slug, String title, String introduction, GuideRule rule, int position, boolean published) {
    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_INTRODUCTION = 2_000;
    private static final int LAST = 10_000;

    /** Refuses what cannot be kept, naming the field. */
    public GuideDraft {
        title = title.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        introduction = introduction
                .replaceAll("\\r\\n?", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\\n]]", "")
                .strip();
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw new RefusedFieldException(
                    "title", "The title has 1 to %d characters, not %d".formatted(LONGEST_TITLE, title.length()));
        }
        if (introduction.length() > LONGEST_INTRODUCTION) {
            throw new RefusedFieldException(
                    "introduction",
                    "The introduction has %,d characters; %,d at most can be kept"
                            .formatted(introduction.length(), LONGEST_INTRODUCTION));
        }
        if (position < 0 || position > LAST) {
            throw new RefusedFieldException(
                    "position", "The position lies between 0 and %,d, not at %,d".formatted(LAST, position));
        }
    }
}
