package app.matinee.lists;

/**
 * Holds what a member says about a list of theirs.
 *
 * @param name 1 to 100 characters on one line
 * @param description up to 5,000 characters, plain text with its line breaks; may be empty
 * @param ranked whether the order is a ranking, so that places are numbered
 */
public record ListDraft(String name, String description, boolean ranked, ListPrivacy privacy) {
    /** Drops what can't be seen, such as control characters. */
    public ListDraft {
        name = MemberText.line("name", name, 100);
        description = MemberText.lines("description", description, 5_000);
    }
}
