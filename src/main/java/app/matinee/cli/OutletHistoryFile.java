package app.matinee.cli;

import app.matinee.scoring.OriginalScore;
import app.matinee.scoring.OutletHistory;
import app.matinee.scoring.Sentiment;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads labelled scores: one review a line; score, outlet and label (fresh or rotten) separated by tabs.
 *
 * <p>A first line that names these columns is passed over, and so are empty lines. A review without a score teaches nothing and is
 * no error.
 */
final class OutletHistoryFile {

    private static final String HEADER = "score\toutlet\tlabel";
    private static final int COLUMNS = 3;
    private static final int LONGEST_QUOTE = 40;

    private OutletHistoryFile() {}

    /**
     * Reads the whole text, in memory that grows with the number of outlets only.
     *
     * @param text should report malformed input rather than replace it
     * @throws MalformedHistoryException at the first line that is not as it should be, or that cannot be decoded
     */
    static OutletHistory read(Reader text) throws IOException, MalformedHistoryException {
        var history = OutletHistory.builder();
        var lines = new LineByLine(text);
        long number = 1;
        for (String line = next(lines, number); line != null; line = next(lines, number)) {
            String content = number == 1 ? withoutByteOrderMark(line) : line;
            boolean names = number == 1 && content.toLowerCase(Locale.ROOT).equals(HEADER);
            if (!content.isBlank() && !names) {
                add(history, content, number);
            }
            number++;
        }
        return history.build();
    }

    private static @Nullable String next(LineByLine lines, long number) throws IOException, MalformedHistoryException {
        try {
            return lines.next();
        } catch (CharacterCodingException e) {
            throw new MalformedHistoryException(number, "or a little after: the file is not UTF-8");
        }
    }

    private static String withoutByteOrderMark(String line) {
        return line.startsWith("\uFEFF") ? line.substring(1) : line;
    }

    private static void add(OutletHistory.Builder history, String line, long number) throws MalformedHistoryException {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
            int column = Math.min(columns.length, COLUMNS) + 1;
            throw new MalformedHistoryException(
                    number,
                    "column %d: a line holds score, outlet and label separated by tabs, this one has %d column%s"
                            .formatted(column, columns.length, columns.length == 1 ? "" : "s"));
        }
        history.add(OriginalScore.parse(columns[0]), columns[1], label(columns[2], number));
    }

    private static Sentiment label(String text, long number) throws MalformedHistoryException {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "fresh" -> Sentiment.FRESH;
            case "rotten" -> Sentiment.ROTTEN;
            default ->
                throw new MalformedHistoryException(
                        number, "column 3: the label is fresh or rotten, not \"" + shortened(text) + "\"");
        };
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
    }
}
