package app.matinee.web.component;

import java.util.Locale;

/** Says what a score is worth; each state has a glyph, a colour and, in {@link ScoreView}, a word. */
public enum ScoreState {
    CERTIFIED(Glyph.CERTIFIED),
    FRESH(Glyph.FRESH),
    ROTTEN(Glyph.ROTTEN),
    VERIFIED_HOT(Glyph.VERIFIED_HOT),
    HOT(Glyph.HOT),
    STALE(Glyph.STALE),
    /** There are reviews or ratings, but fewer than a score needs. */
    TOO_FEW(Glyph.NONE),
    NONE(Glyph.NONE);

    private final Glyph glyph;

    ScoreState(Glyph glyph) {
        this.glyph = glyph;
    }

    public Glyph glyph() {
        return glyph;
    }

    /** Returns the class that colours it, for example {@code is-verified-hot}. */
    public String cssClass() {
        return "is-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
