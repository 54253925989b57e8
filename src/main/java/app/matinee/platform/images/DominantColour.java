package app.matinee.platform.images;

import java.awt.image.BufferedImage;

/**
 * Finds the colour that most of a picture has: the mean of the fullest of 512 boxes that the colours are sorted into. A
 * mean of all would be mud.
 */
final class DominantColour {
    private static final int BITS = 3;
    private static final int BOXES = 1 << (3 * BITS);

    private final int[] counts = new int[BOXES];
    private final long[] reds = new long[BOXES];
    private final long[] greens = new long[BOXES];
    private final long[] blues = new long[BOXES];

    private DominantColour() {}

    /** Returns it as {@code #rrggbb}; a small version of the picture tells it as well as the whole. */
    static String of(BufferedImage pixels) {
        var colours = new DominantColour();
        for (int y = 0; y < pixels.getHeight(); y++) {
            for (int x = 0; x < pixels.getWidth(); x++) {
                colours.count(pixels.getRGB(x, y));
            }
        }
        return colours.fullest();
    }

    private void count(int rgb) {
        int red = rgb >> 16 & 0xff;
        int green = rgb >> 8 & 0xff;
        int blue = rgb & 0xff;
        int rest = 8 - BITS;
        int box = red >> rest << (2 * BITS) | green >> rest << BITS | blue >> rest;
        counts[box]++;
        reds[box] += red;
        greens[box] += green;
        blues[box] += blue;
    }

    private String fullest() {
        int fullest = 0;
        for (int box = 1; box < BOXES; box++) {
            fullest = counts[box] > counts[fullest] ? box : fullest;
        }
        int count = counts[fullest];
        return "#%02x%02x%02x".formatted(reds[fullest] / count, greens[fullest] / count, blues[fullest] / count);
    }
}
