package app.matinee.web.poster;

/** Lists the poster's colour schemes: a ground, an ink for its words, a loud colour and a quiet one. */
enum Palette {
    NIGHT("#14202e", "#f2ead8", "#e4572e", "#2f4b66"),
    PAPER("#efe6d2", "#1c1a17", "#d1432b", "#2b5d73"),
    OCHRE("#e2a72e", "#1b1712", "#b8401f", "#f3d98c"),
    VELVET("#8f1d2c", "#f7ead7", "#ef9a4a", "#5c0f1c"),
    FOREST("#1d3a33", "#f0e7cf", "#dba53f", "#3d6c5b"),
    SKY("#a9c7cf", "#14212a", "#d8452f", "#f3eee0"),
    SCREEN("#131211", "#f4f0e6", "#f0b429", "#45413c"),
    ROSE("#e9b9aa", "#2a1519", "#8a2136", "#f7e8dd"),
    DUSK("#382a49", "#f1e7f2", "#ee7a5f", "#67507f"),
    MINT("#cfdcc6", "#1a2a21", "#1f5a47", "#e58a34"),
    COBALT("#1d3b9c", "#f4f1e8", "#f4c534", "#5474d0"),
    NEWSPRINT("#dad7d0", "#161616", "#d0402a", "#8d8a83");

    private final String ground;
    private final String ink;
    private final String loud;
    private final String quiet;

    Palette(String ground, String ink, String loud, String quiet) {
        this.ground = ground;
        this.ink = ink;
        this.loud = loud;
        this.quiet = quiet;
    }

    String ground() {
        return ground;
    }

    String ink() {
        return ink;
    }

    String loud() {
        return loud;
    }

    String quiet() {
        return quiet;
    }

    /** Returns the ink or the ground, whichever is easier to read on the loud colour. */
    String onLoud() {
        double loudness = luminance(loud);
        return contrast(luminance(ink), loudness) >= contrast(luminance(ground), loudness) ? ink : ground;
    }

    /** Returns the contrast of two relative luminances as WCAG 2 defines it, 1 to 21. */
    static double contrast(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double value = (channel & 0xff) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
