package app.matinee.web.component;

import org.jspecify.annotations.Nullable;

/**
 * Shows a title in rails and grids.
 *
 * @param nameLang BCP 47 tag of the name if it is not the page's language; right-to-left names are laid out by it
 * @param wish puts the title on the visitor's watchlist
 * @param note one short line below the scores: {@code Opens Nov 21}; null without
 */
public record TileView(
        String name,
        @Nullable String nameLang,
        String href,
        @Nullable String yearText,
        PosterView poster,
        @Nullable ScoreView critics,
        @Nullable ScoreView audience,
        WishButton wish,
        @Nullable String note) {

    /** Returns whether there is a percentage to show; a score that is still missing is left out of tiles. */
    public boolean isScored() {
        return (critics != null && critics.percent() != null) || (audience != null && audience.percent() != null);
    }

    /** Returns the tile with this note. */
    public TileView noted(String text) {
        return new TileView(name, nameLang, href, yearText, poster, critics, audience, wish, text);
    }
}
