package app.matinee.web.review;

/**
 * Holds a review as it was sent.
 *
 * @param text as typed, whatever is wrong with it
 * @param revision the one that the form was opened with; 0 for none
 */
record Written(String text, boolean spoiler, int revision) {
    static Written of(String text, String spoiler, String revision) {
        var isNumber = revision.matches("[0-9]{1,9}");
        return new Written(text, !spoiler.isEmpty(), isNumber ? Integer.parseInt(revision) : 0);
    }
}
