package app.matinee.web.wording;

import app.matinee.web.component.FilterLink;
import java.util.Arrays;
import java.util.List;

/** Lists what members keep for themselves, as one finds it beside one another. */
public enum Shelves {
    WATCHLIST("Watchlist", "/watchlist"),
    LISTS("Lists", "/lists"),
    DIARY("Diary", "/diary"),
    FOR_YOU("For you", "/for-you");

    private final String text;
    private final String href;

    Shelves(String text, String href) {
        this.text = text;
        this.href = href;
    }

    /** Links all of them, this one marked. */
    public List<FilterLink> links() {
        return Arrays.stream(values())
                .map(shelf -> new FilterLink(shelf.text, shelf.href, shelf == this, null))
                .toList();
    }
}
