package app.matinee.discovery.search;

/** Says how well a word fits the one that was typed, from 0 to 1. */
final class Quality {
    static final double SAME = 1;
    static final double OF_START_WITH_SLIP = 0.5;

    /** Of a word that is not in the name, but among the people, genres or years of a title. */
    static final double ABOUT = 0.6;

    private static final double START = 0.8;
    private static final double[] SLIPS = {SAME, 0.75, 0.55};

    private Quality() {}

    static double ofSlips(int slips) {
        return slips < SLIPS.length ? SLIPS[slips] : 0;
    }

    /** The more of the word was typed, the better. */
    static double ofStart(String typed, String word) {
        return typed.equals(word) ? SAME : START + (SAME - START) / 2 * typed.length() / word.length();
    }
}
