package app.matinee.ingest.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Cuts bytes into the lines that an editor would number. Keeps one line in memory, and of that at most 1 MiB. */
final class PhysicalLines implements Closeable {
    static final int LONGEST = 1 << 20;

    private final SourceBytes source;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private byte terminator = '\n';

    private byte[] line = new byte[1024];
    private int length;
    private boolean cut;
    private long number;
    private long foreign;

    /**
     * Holds one line.
     *
     * @param number counts from 1
     * @param text without its end; of an unusable line what can be shown of it
     * @param problem why the line cannot be used, or null
     */
    record PhysicalLine(long number, String text, @Nullable String problem) {}

    private PhysicalLines(SourceBytes source) {
        this.source = source;
    }

    static PhysicalLines of(SourceBytes source) throws IOException {
        PhysicalLines lines = new PhysicalLines(source);
        lines.fill();
        lines.dropByteOrderMark();
        lines.terminator = lines.findTerminator();
        return lines;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, source.read(buffer));
        return end > 0;
    }

    private void dropByteOrderMark() {
        if (end >= 3 && buffer[0] == (byte) 0xEF && buffer[1] == (byte) 0xBB && buffer[2] == (byte) 0xBF) {
            at = 3;
        }
    }

    private byte findTerminator() {
        return indexOf((byte) '\n') < end || indexOf((byte) '\r') == end ? (byte) '\n' : (byte) '\r';
    }

    /** Returns the first bytes of the file, at most 64 KiB. To be asked for before the first line. */
    byte[] head() {
        return Arrays.copyOf(buffer, end);
    }

    /** Returns the next line, or null at the end of the file. */
    @Nullable
    PhysicalLine next() throws IOException {
        if (at == end && !fill()) {
            return null;
        }
        length = 0;
        cut = false;
        int stop = indexOf(terminator);
        while (stop == end) {
            take(stop);
            if (!fill()) {
                return line();
            }
            stop = indexOf(terminator);
        }
        take(stop);
        at = stop + 1;
        return line();
    }

    private int indexOf(byte sought) {
        int i = at;
        while (i < end && buffer[i] != sought) {
            i++;
        }
        return i;
    }

    private void take(int stop) {
        int taken = Math.min(stop - at, LONGEST - length);
        cut |= taken < stop - at;
        if (length + taken > line.length) {
            line = Arrays.copyOf(line, Math.min(LONGEST, Math.max(2 * line.length, length + taken)));
        }
        System.arraycopy(buffer, at, line, length, taken);
        length += taken;
    }

    private PhysicalLine line() {
        number++;
        if (terminator == '\n' && length > 0 && line[length - 1] == '\r') {
            length--;
        }
        if (cut) {
            return new PhysicalLine(number, shown(), "The line is longer than 1 MiB; the rest of it was skipped");
        }
        Decoding.Decoded decoded = Decoding.decode(line, length);
        String text = decoded.text();
        if (text == null) {
            return new PhysicalLine(number, shown(), "The line is neither UTF-8 nor windows-1252");
        }
        if (text.indexOf('\0') >= 0) {
            return new PhysicalLine(number, shown(), "The line holds NUL bytes as binary data does");
        }
        foreign += decoded.windows1252() ? 1 : 0;
        return new PhysicalLine(number, text, null);
    }

    private String shown() {
        byte[] start = Arrays.copyOf(line, Math.min(length, 200));
        String text = Decoding.decode(start, start.length).text();
        return text == null ? "" : text;
    }

    /** Counts the lines handed out so far. */
    long count() {
        return number;
    }

    /** Counts the lines that were read as windows-1252. */
    long foreign() {
        return foreign;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
