package app.matinee.ingest.member.letterboxd;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import app.matinee.ingest.fields.BadFieldException;
import app.matinee.ingest.fields.Layout;
import app.matinee.ingest.fields.PlainText;
import app.matinee.ingest.member.file.UploadedFile;
import app.matinee.ingest.member.said.Column;
import app.matinee.ingest.member.said.Listener;
import app.matinee.ingest.member.said.Said;
import app.matinee.ingest.member.said.SaidList;
import app.matinee.ingest.member.said.SaidRow;
import app.matinee.ingest.member.said.SiteReader;
import app.matinee.ingest.table.Entry;
import app.matinee.ingest.table.RejectedRow;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads a list: a line with the version of the form, a table of one row about the list, and below an empty line the
 * table of its films, which may have more columns or fewer.
 */
final class LetterboxdList implements SiteReader.Reading {
    private static final String START = "Letterboxd list export";

    private static final Pattern FILMS = Pattern.compile("(?m)^\"?Position\"?,\"?Name\"?,");

    private final UploadedFile file;

    LetterboxdList(UploadedFile file) {
        this.file = file;
    }

    static boolean isOne(UploadedFile file) {
        var head = new String(file.bytes(), 0, Math.min(file.bytes().length, 64), ISO_8859_1);
        return head.contains(START) && head.indexOf(START) <= 4;
    }

    @Override
    public void read(Listener listener) {
        listener.hear(new SaidList(file.name(), file.stem(), ""));
        var text = new String(file.bytes(), ISO_8859_1);
        var films = FILMS.matcher(text).results().mapToInt(MatchResult::start).reduce((first, last) -> last);
        var start = firstLineEnd(text);
        about(Arrays.copyOf(blanked(start), films.orElse(text.length())), listener);
        if (films.isPresent()) {
            films(blanked(films.getAsInt()), listener);
        }
    }

    private static int firstLineEnd(String text) {
        var end = 0;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /** Blanks the beginning out rather than cutting it off, so that lines are counted as an editor counts them. */
    private byte[] blanked(int end) {
        var bytes = file.bytes().clone();
        for (var at = 0; at < end; at++) {
            bytes[at] = bytes[at] == '\n' || bytes[at] == '\r' ? bytes[at] : (byte) ' ';
        }
        return bytes;
    }

    private void about(byte[] part, Listener listener) {
        try (var table = new UploadedFile(file.name(), part).table()) {
            var header = table.columns();
            for (var entry = table.next(); entry != null; entry = table.next()) {
                switch (entry) {
                    case Entry.Malformed malformed -> listener.reject(file.name(), RejectedRow.of(malformed));
                    case Entry.Row row -> about(header, row, listener);
                }
            }
        }
    }

    private void about(List<String> header, Entry.Row row, Listener listener) {
        var name = field(header, row, "Name");
        listener.hear(new SaidList(
                file.name(),
                name.isEmpty() ? file.stem() : name,
                PlainText.ofHtml(field(header, row, "Description").replace("\n", "<br>"))));
    }

    private void films(byte[] part, Listener listener) {
        try (var table = new UploadedFile(file.name(), part).table()) {
            var columns = LetterboxdLayout.LISTED.place(table.columns());
            for (var entry = table.next(); entry != null; entry = table.next()) {
                switch (entry) {
                    case Entry.Malformed malformed -> listener.reject(file.name(), RejectedRow.of(malformed));
                    case Entry.Row row -> film(columns, row, listener);
                }
            }
        }
    }

    private static String field(List<String> header, Entry.Row row, String name) {
        var position = header.indexOf(name);
        return position < 0 ? "" : row.fields().get(position).strip();
    }

    private void film(Layout.Placed<Column> placed, Entry.Row entry, Listener listener) {
        try {
            var row = new SaidRow(file.name(), placed, entry);
            var position = row.number(Column.POSITION);
            var note = row.note();
            listener.hear(new Said.Entry(
                    row.origin(),
                    LetterboxdRows.title(row),
                    file.name(),
                    position == null ? (int) Math.min(entry.line(), Integer.MAX_VALUE) : position,
                    note,
                    null));
        } catch (BadFieldException e) {
            listener.reject(file.name(), e.rejects(entry.line()));
        }
    }
}
