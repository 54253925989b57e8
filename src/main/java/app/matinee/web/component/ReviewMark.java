package app.matinee.web.component;

/** Says which way a critic's review went. */
public enum ReviewMark {
    FRESH(Glyph.FRESH),
    ROTTEN(Glyph.ROTTEN);

    private final Glyph glyph;

    ReviewMark(Glyph glyph) {
        this.glyph = glyph;
    }

    public Glyph glyph() {
        return glyph;
    }

    public String cssClass() {
        return this == FRESH ? "is-fresh" : "is-rotten";
    }
}
