package app.matinee.web.poster;

/**
 * Draws a poster of 400 by 600 as an SVG document, from nothing but a name, a year, a director and genres.
 *
 * <p>An image cannot use the page's fonts, so Latin names are drawn as outlines of the display face, measured and
 * kerned; names in other scripts are set in the viewer's own faces, by approximate widths.
 */
public final class TypographicPoster {
    static final int WIDTH = 400;
    static final int HEIGHT = 600;
    private static final double GOLDEN = 0.6180339887498949;
    private static final double SILVER = 0.4142135623730951;

    private TypographicPoster() {}

    /** Returns the document; the same facts always give the same one. */
    public static String svg(PosterFacts facts) {
        Composition composition = pick(Composition.values(), facts.id(), GOLDEN);
        Palette palette = pick(Palette.values(), facts.id(), SILVER);
        return svg(facts, composition, palette);
    }

    static String svg(PosterFacts facts, Composition composition, Palette palette) {
        Sheet sheet = new Sheet(palette.ground());
        composition.draw(sheet, palette, facts);
        return sheet.document(facts.name());
    }

    /** Spreads neighbouring ids over all choices (multiples of an irrational number never bunch), rather than at random. */
    private static <T> T pick(T[] choices, long id, double irrational) {
        double turn = id * irrational;
        return choices[(int) ((turn - Math.floor(turn)) * choices.length)];
    }
}
