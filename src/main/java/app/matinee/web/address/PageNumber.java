package app.matinee.web.address;

import app.matinee.values.Page;
import org.jspecify.annotations.Nullable;

/** Reads the number of a page from an address; what is no number means the first page. */
public final class PageNumber {
    private PageNumber() {}

    public static Page.Request of(@Nullable String text, int size) {
        var isNumber = text != null && text.matches("[0-9]{1,6}");
        return new Page.Request(isNumber ? Integer.parseInt(text) : 1, size);
    }
}
