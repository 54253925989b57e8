package app.matinee.web.component;

/**
 * Shows a rating in half stars.
 *
 * @param halves 1 to 10
 * @param text {@code Rated 3.5 out of 5 stars}
 */
public record StarsView(int halves, String text) {

    /** Returns what to draw at a place from 1 to 5. */
    public Glyph at(int place) {
        if (halves >= 2 * place) {
            return Glyph.STAR;
        }
        return halves == 2 * place - 1 ? Glyph.STAR_HALF : Glyph.STAR_EMPTY;
    }
}
