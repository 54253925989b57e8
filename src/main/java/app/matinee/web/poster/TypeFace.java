package app.matinee.web.poster;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Holds the outlines of one cut of the display face, which cover Latin; see {@code resources/poster}. */
final class TypeFace {
    static final TypeFace NARROW = read("narrow");
    static final TypeFace WIDE = read("wide");
    static final TypeFace SMALL = read("small");
    private static final double UNITS = 1000;

    private final Map<Integer, Outline> outlines = new HashMap<>();
    private final Map<String, Integer> kerning = new HashMap<>();

    private record Outline(int advance, String path) {}

    private TypeFace() {}

    private static TypeFace read(String name) {
        String path = "/poster/" + name + ".txt";
        TypeFace face = new TypeFace();
        try (InputStream in = TypeFace.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The outlines " + path + " are missing from the application");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(face::add);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the outlines " + path, e);
        }
        return face;
    }

    private void add(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length == 3) {
            outlines.put(fields[0].codePointAt(0), new Outline(Integer.parseInt(fields[1]), fields[2]));
        } else if (fields.length == 2) {
            kerning.put(fields[0], Integer.valueOf(fields[1]));
        }
    }

    /** Returns whether every character of the text has an outline. */
    boolean covers(String text) {
        return text.codePoints().allMatch(outlines::containsKey);
    }

    /** Returns the width of a covered text at size 1. */
    double width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += advance(text, i);
        }
        return width / UNITS;
    }

    /** Returns a path that draws a covered text from its baseline's start, at 1000 units to the em. */
    String path(String text) {
        StringBuilder path = new StringBuilder();
        int at = 0;
        for (int i = 0; i < text.length(); i++) {
            path.append('M').append(at).append(" 0").append(outline(text, i).path());
            at += advance(text, i);
        }
        return path.toString();
    }

    private int advance(String text, int index) {
        int kern = index + 1 < text.length() ? kerning.getOrDefault(text.substring(index, index + 2), 0) : 0;
        return outline(text, index).advance() + kern;
    }

    /** Covered characters all lie in the basic plane, so an index is a character. */
    private Outline outline(String text, int index) {
        Outline outline = outlines.get((int) text.charAt(index));
        if (outline == null) {
            throw new IllegalArgumentException("No outline for a character of: " + text);
        }
        return outline;
    }
}
