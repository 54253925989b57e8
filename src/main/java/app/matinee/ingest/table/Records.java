package app.matinee.ingest.table;

import app.matinee.ingest.table.PhysicalLines.PhysicalLine;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins lines into records. When quotes go astray the record's first line is given up and reading resumes with the
 * second one, so that a quote that is never closed costs one row.
 */
final class Records {
    private final PhysicalLines source;
    private final Deque<PhysicalLine> waiting = new ArrayDeque<>();
    private @Nullable IOException failure;

    Records(PhysicalLines source) {
        this.source = source;
    }

    /** Returns the next lines without taking them, as far as they fit into the given number and 1 MiB. */
    List<String> peek(int most) {
        List<String> lines = new ArrayList<>();
        long size = 0;
        PhysicalLine line = readAhead();
        while (line != null) {
            size += line.text().length();
            if (line.problem() == null && !line.text().isBlank()) {
                lines.add(line.text());
            }
            line = lines.size() < most && size < PhysicalLines.LONGEST ? readAhead() : null;
        }
        return lines;
    }

    /** A failure waits until the lines before it are taken. */
    private @Nullable PhysicalLine readAhead() {
        try {
            PhysicalLine line = source.next();
            if (line != null) {
                waiting.addLast(line);
            }
            return line;
        } catch (IOException e) {
            failure = e;
            return null;
        }
    }

    /**
     * Returns the next record, or null at the end.
     *
     * @param width how many fields it should have; 0 takes any number
     */
    @Nullable
    Entry next(Dialect dialect, int width) throws IOException {
        PhysicalLine first = poll();
        while (first != null && first.text().isBlank() && first.problem() == null) {
            first = poll();
        }
        if (first == null) {
            return null;
        }
        String problem = first.problem();
        if (problem != null) {
            return malformed(first, problem);
        }
        return record(first, new FieldSplitter(dialect), width);
    }

    private @Nullable PhysicalLine poll() throws IOException {
        PhysicalLine line = waiting.poll();
        if (line == null && failure != null) {
            throw failure;
        }
        return line == null ? source.next() : line;
    }

    private Entry record(PhysicalLine first, FieldSplitter splitter, int width) throws IOException {
        List<PhysicalLine> more = new ArrayList<>();
        FieldSplitter.State state = splitter.add(first.text());
        long size = first.text().length();
        while (state == FieldSplitter.State.OPEN && size <= PhysicalLines.LONGEST && !tooWide(splitter, width)) {
            PhysicalLine line = poll();
            if (line == null) {
                break;
            }
            more.add(line);
            size += line.text().length() + 1;
            if (line.problem() != null) {
                break;
            }
            state = splitter.add(line.text());
        }
        if (state == FieldSplitter.State.COMPLETE && !(tooWide(splitter, width) && !more.isEmpty())) {
            return row(first, splitter.fields(), width);
        }
        more.reversed().forEach(waiting::addFirst);
        return malformed(first, quoteProblem(state, splitter.fields().size() + 1));
    }

    private static boolean tooWide(FieldSplitter splitter, int width) {
        return width > 0 && splitter.fields().size() > width;
    }

    private static String quoteProblem(FieldSplitter.State state, int field) {
        return state == FieldSplitter.State.BROKEN
                ? "Text follows the closing quote of field %d; a quote inside quotes is written twice".formatted(field)
                : "The quotes of field %d are not closed where they should be".formatted(field);
    }

    private static Entry row(PhysicalLine first, List<String> fields, int width) {
        if (width > 0 && fields.size() != width) {
            return malformed(first, "The row has %d fields, the header has %d".formatted(fields.size(), width));
        }
        return new Entry.Row(first.number(), fields);
    }

    private static Entry malformed(PhysicalLine line, String reason) {
        return new Entry.Malformed(line.number(), line.text(), reason);
    }
}
