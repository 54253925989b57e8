package app.matinee.web.component;

import java.util.Locale;

/** Lists the site's own drawings; each is a symbol in {@code static/icons/glyphs.svg}. */
public enum Glyph {
    FRESH,
    ROTTEN,
    CERTIFIED,
    NONE,
    HOT,
    STALE,
    VERIFIED_HOT,
    VERIFIED,
    TOP,
    STAR,
    STAR_HALF,
    STAR_EMPTY,
    SEARCH,
    CLOSE,
    PREVIOUS,
    NEXT,
    EXTERNAL,
    SPOILER,
    PLAY,
    THEME,
    WISH,
    WISHED;

    /** Returns the symbol's id in the sprite, for example {@code verified-hot}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
