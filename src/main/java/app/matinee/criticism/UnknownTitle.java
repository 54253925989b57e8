package app.matinee.criticism;

import org.jspecify.annotations.Nullable;

/** Says why a delivered review has no title, and what would help. */
final class UnknownTitle {
    private UnknownTitle() {}

    static String reason(@Nullable String name, @Nullable String year, int candidates) {
        if (candidates > 1) {
            return "%d titles of this name and about this year are known; give the title's id".formatted(candidates);
        }
        if (name == null) {
            return "No title with this id is known; import the titles first, or name their list with --titles";
        }
        if (year == null) {
            return "A name alone tells too little; give the title's year or its id";
        }
        return "No title of this name and within one year of it is known; import the titles first, or name their list"
                + " with --titles";
    }
}
