package app.matinee.web.poster;

import java.lang.Character.UnicodeScript;

/**
 * Measures and draws a line of text: by outlines where the face covers it, else in the viewer's own faces.
 *
 * @param text one line
 * @param face what it is set in
 */
record Lettering(String text, TypeFace face) {

    /** Returns the width at size 1; for scripts without outlines a cautious guess, rather too wide than too narrow. */
    double width() {
        return face.covers(text)
                ? face.width(text)
                : text.codePoints().mapToDouble(Lettering::guess).sum();
    }

    /** Draws the text from {@code left} on the baseline; right-to-left text ends there instead, at {@code right}. */
    String at(double left, double right, double baseline, double size, String colour) {
        if (face.covers(text)) {
            return "<path transform=\"translate(%s %s) scale(%s)\" fill=\"%s\" d=\"%s\"/>"
                    .formatted(Sheet.n(left), Sheet.n(baseline), Sheet.n(size / 1000), colour, face.path(text));
        }
        boolean leftward = isRightToLeft();
        return ("<text x=\"%s\" y=\"%s\" font-size=\"%s\" fill=\"%s\"%s font-weight=\"800\""
                        + " font-family=\"'Arial Narrow','Roboto Condensed',system-ui,sans-serif\">%s</text>")
                .formatted(
                        Sheet.n(leftward ? right : left),
                        Sheet.n(baseline),
                        Sheet.n(size),
                        colour,
                        leftward ? " direction=\"rtl\"" : squeeze(size),
                        Sheet.escaped(text));
    }

    /** Holds Cyrillic and Greek to the guessed width: the faces that viewers have differ by half of it. */
    private String squeeze(double size) {
        boolean varies = text.codePoints().anyMatch(point -> switch (UnicodeScript.of(point)) {
            case CYRILLIC, GREEK -> true;
            default -> false;
        });
        return varies ? " textLength=\"%s\" lengthAdjust=\"spacingAndGlyphs\"".formatted(Sheet.n(width() * size)) : "";
    }

    boolean isRightToLeft() {
        return text.codePoints().anyMatch(point -> {
            byte direction = Character.getDirectionality(point);
            return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        });
    }

    private static double guess(int point) {
        if (Character.isWhitespace(point)) {
            return 0.3;
        }
        if (Character.getType(point) == Character.NON_SPACING_MARK) {
            return 0;
        }
        return switch (UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> 1.02;
            case ARABIC -> 0.6;
            case HEBREW -> 0.64;
            case LATIN, CYRILLIC, GREEK -> Character.isUpperCase(point) ? 0.68 : 0.58;
            default -> 0.72;
        };
    }

    /** Returns whether lines may be broken between any two characters of the text. */
    static boolean breaksAnywhere(String text) {
        return text.codePoints().anyMatch(point -> switch (UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA -> true;
            default -> false;
        });
    }
}
