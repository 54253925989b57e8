package app.matinee.web.poster;

import java.util.Locale;

/** Collects the shapes of one poster. */
final class Sheet {
    private final StringBuilder drawn = new StringBuilder();

    Sheet(String ground) {
        rect(0, 0, TypographicPoster.WIDTH, TypographicPoster.HEIGHT, ground);
    }

    void rect(double x, double y, double width, double height, String colour) {
        rounded(x, y, width, height, 0, colour);
    }

    void rounded(double x, double y, double width, double height, double corner, String colour) {
        String rx = corner == 0 ? "" : " rx=\"" + n(corner) + "\"";
        add("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"%s fill=\"%s\"/>"
                .formatted(n(x), n(y), n(width), n(height), rx, colour));
    }

    void circle(double x, double y, double radius, String colour) {
        add("<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\"/>".formatted(n(x), n(y), n(radius), colour));
    }

    /** Draws a shape given in SVG's path language. */
    void path(String path, String colour) {
        add("<path d=\"%s\" fill=\"%s\"/>".formatted(path, colour));
    }

    /** Draws what follows in turned or moved coordinates, until {@link #end}. */
    void begin(String transform) {
        add("<g transform=\"" + transform + "\">");
    }

    void end() {
        add("</g>");
    }

    void add(String element) {
        drawn.append(element);
    }

    /** Returns the whole document; {@code name} is what is read out where the image has no other description. */
    String document(String name) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%1$d\" height=\"%2$d\"><title>%s</title>%s</svg>"
                .formatted(TypographicPoster.WIDTH, TypographicPoster.HEIGHT, escaped(name), drawn);
    }

    /** Formats a number as short as it can be, in hundredths at most (sizes of outlines need ten times finer). */
    static String n(double value) {
        if (value == Math.rint(value)) {
            return Long.toString((long) value);
        }
        return String.format(Locale.ROOT, Math.abs(value) < 1 ? "%.4f" : "%.1f", value);
    }

    /** Makes text safe in XML, which has no place for control characters at all. */
    static String escaped(String text) {
        return text.replaceAll("\\p{Cntrl}", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
