package app.matinee.web.poster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Breaks a name into lines that fill a box as large as they can.
 *
 * @param lines from top to bottom
 * @param size of the letters
 */
record TextBlock(List<Lettering> lines, double size) {
    private static final double LEADING = 0.88;
    private static final double ABOVE = 0.72;
    private static final double BELOW = 0.2;
    private static final int MOST_LINES = 9;

    /** Tries every number of lines and keeps the one that allows the largest letters, {@code largest} at most. */
    static TextBlock fit(String text, TypeFace face, double width, double height, double largest) {
        List<String> words = words(text);
        String joint = Lettering.breaksAnywhere(text) && words.size() > 1 && !text.contains(" ") ? "" : " ";
        TextBlock best = new TextBlock(List.of(), 0);
        for (int count = 1; count <= Math.min(words.size(), MOST_LINES); count++) {
            List<Lettering> lines = broken(words, joint, face, count);
            double widest = lines.stream().mapToDouble(Lettering::width).max().orElse(1);
            double size = Math.min(largest, Math.min(width / widest, height / heightAtOne(count)));
            if (size > best.size * 1.02) {
                best = new TextBlock(lines, size);
            }
        }
        return best;
    }

    double height() {
        return size * heightAtOne(lines.size());
    }

    /** Draws the block with its top at {@code top}. */
    String at(double left, double top, double width, String colour) {
        StringBuilder drawn = new StringBuilder();
        double baseline = top + ABOVE * size;
        for (Lettering line : lines) {
            drawn.append(line.at(left, left + width, baseline, size, colour));
            baseline += LEADING * size;
        }
        return drawn.toString();
    }

    private static double heightAtOne(int lines) {
        return ABOVE + BELOW + LEADING * (lines - 1);
    }

    private static List<String> words(String text) {
        if (Lettering.breaksAnywhere(text) && !text.contains(" ")) {
            return text.codePoints().mapToObj(Character::toString).toList();
        }
        return Arrays.asList(text.strip().split("\\s+"));
    }

    /** Breaks into exactly {@code count} lines so that the widest is as narrow as it can be. */
    private static List<Lettering> broken(List<String> words, String joint, TypeFace face, int count) {
        int total = words.size();
        double[][] widest = new double[count + 1][total + 1];
        int[][] from = new int[count + 1][total + 1];
        for (double[] row : widest) {
            Arrays.fill(row, Double.MAX_VALUE);
        }
        widest[0][0] = 0;
        for (int line = 1; line <= count; line++) {
            for (int end = line; end <= total; end++) {
                for (int start = line - 1; start < end; start++) {
                    double width = Math.max(
                            widest[line - 1][start],
                            line(words, joint, face, start, end).width());
                    if (width < widest[line][end]) {
                        widest[line][end] = width;
                        from[line][end] = start;
                    }
                }
            }
        }
        List<Lettering> lines = new ArrayList<>();
        int end = total;
        for (int line = count; line > 0; line--) {
            lines.addFirst(line(words, joint, face, from[line][end], end));
            end = from[line][end];
        }
        return lines;
    }

    private static Lettering line(List<String> words, String joint, TypeFace face, int start, int end) {
        return new Lettering(String.join(joint, words.subList(start, end)), face);
    }
}
