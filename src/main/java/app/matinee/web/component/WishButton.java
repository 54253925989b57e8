package app.matinee.web.component;

import java.util.function.BooleanSupplier;

/**
 * Puts a title on the visitor's watchlist, or takes it off. It is a form, so it works without scripts.
 *
 * @param path of the title
 * @param name of the title, since a page has many such buttons
 * @param wished whether it is on the list; asked only when the button is shown, so that all of a page are found at once
 */
public record WishButton(String path, String name, BooleanSupplier wished) {

    /** Returns the button of somebody who is not signed in. */
    public static WishButton unpressed(String path, String name) {
        return new WishButton(path, name, () -> false);
    }

    public boolean isPressed() {
        return wished.getAsBoolean();
    }

    /** Returns where the form goes. */
    public String action() {
        return path + (isPressed() ? "/watchlist/removal" : "/watchlist");
    }

    public Glyph glyph() {
        return isPressed() ? Glyph.WISHED : Glyph.WISH;
    }
}
