package app.matinee.ingest.table;

import java.util.ArrayList;
import java.util.List;

/** Divides the lines of one record into fields, as RFC 4180 says. */
final class FieldSplitter {
    enum State {
        COMPLETE,
        /** A quoted field goes on in the next line. */
        OPEN,
        /** Text follows a closing quote. */
        BROKEN
    }

    private static final int STOPPED = -1;

    private final char delimiter;
    private final boolean quoting;
    private final List<String> fields = new ArrayList<>();
    private final StringBuilder quoted = new StringBuilder();
    private boolean open;
    private int lines;

    FieldSplitter(Dialect dialect) {
        this.delimiter = dialect.delimiter();
        this.quoting = dialect.quoted();
    }

    /** Returns the fields that are complete so far. */
    List<String> fields() {
        return fields;
    }

    int lines() {
        return lines;
    }

    State add(String line) {
        lines++;
        int at = open ? quotedField(line, 0) : field(line, 0);
        while (at != STOPPED && at < line.length()) {
            at = field(line, at + 1);
        }
        if (at != STOPPED) {
            return State.COMPLETE;
        }
        return open ? State.OPEN : State.BROKEN;
    }

    /** Reads the field that begins here; returns where its delimiter or the line's end stands. */
    private int field(String line, int from) {
        int start = quoting ? skipSpaces(line, from) : from;
        if (quoting && start < line.length() && line.charAt(start) == '"') {
            return quotedField(line, start + 1);
        }
        int end = line.indexOf(delimiter, from);
        end = end < 0 ? line.length() : end;
        fields.add(line.substring(from, end));
        return end;
    }

    private int quotedField(String line, int from) {
        if (open) {
            quoted.append('\n');
        }
        open = true;
        int at = from;
        int quote = line.indexOf('"', at);
        while (quote >= 0 && quote + 1 < line.length() && line.charAt(quote + 1) == '"') {
            quoted.append(line, at, quote + 1);
            at = quote + 2;
            quote = line.indexOf('"', at);
        }
        quoted.append(line, at, quote < 0 ? line.length() : quote);
        return quote < 0 ? STOPPED : close(line, skipSpaces(line, quote + 1));
    }

    private int close(String line, int end) {
        open = false;
        if (end < line.length() && line.charAt(end) != delimiter) {
            return STOPPED;
        }
        fields.add(quoted.toString());
        quoted.setLength(0);
        return end;
    }

    private static int skipSpaces(String line, int from) {
        int at = from;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}
