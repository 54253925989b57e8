package app.matinee.cli;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text line by line in bounded memory, where {@link java.io.BufferedReader#readLine} would keep a line without end.
 *
 * <p>Lines end with a line feed; a carriage return before it belongs to the ending. What a line has beyond {@value #LONGEST_LINE}
 * characters is dropped.
 */
final class LineByLine {

    private static final int LONGEST_LINE = 65_536;

    private final Reader source;

    LineByLine(Reader source) {
        this.source = source;
    }

    /** Returns the next line without its ending, or null when there is none. */
    @Nullable
    String next() throws IOException {
        int character = source.read();
        if (character < 0) {
            return null;
        }
        var line = new StringBuilder();
        while (character >= 0 && character != '\n') {
            if (line.length() < LONGEST_LINE) {
                line.append((char) character);
            }
            character = source.read();
        }
        boolean windows = !line.isEmpty() && line.charAt(line.length() - 1) == '\r';
        return windows ? line.substring(0, line.length() - 1) : line.toString();
    }

    /** Tells whether asking for the next line would not have to wait. */
    boolean isReady() throws IOException {
        return source.ready();
    }
}
