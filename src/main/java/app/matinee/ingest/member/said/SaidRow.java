package app.matinee.ingest.member.said;

import app.matinee.catalog.ExternalId;
import app.matinee.ingest.fields.BadFieldException;
import app.matinee.ingest.fields.Fields;
import app.matinee.ingest.fields.Layout;
import app.matinee.ingest.fields.Moments;
import app.matinee.ingest.fields.PlainText;
import app.matinee.ingest.member.said.Said.Origin;
import app.matinee.ingest.table.Entry;
import app.matinee.scoring.Stars;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a row of an export; what is not told is null, what can't be read throws {@link BadFieldException}. */
public final class SaidRow {
    private static final int LONGEST_NAME = 500;
    private static final int LONGEST_WORD = 100;
    private static final int LONGEST_TEXT = 100_000;
    private static final int LONGEST_REVIEW = 10_000;
    private static final int LONGEST_NOTE = 2_000;
    private static final int FIRST_YEAR = 1870;
    private static final int LAST_YEAR = 2200;
    private static final LocalDate FIRST_DAY = LocalDate.of(1870, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2200, 12, 31);
    private static final Pattern IMDB_ID = Pattern.compile("(?:.*/title/)?(tt\\d{5,10})(?:[/?].*)?");
    private static final Pattern WHOLE = Pattern.compile("[1-9]\\d{0,9}(?:\\.0)?");

    private final String file;
    private final Fields<Column> fields;

    /** Points at a row of a file. */
    public SaidRow(String file, Layout.Placed<Column> columns, Entry.Row row) {
        this.file = file;
        this.fields = new Fields<>(columns, row);
    }

    /** Tells where it stands. */
    public Origin origin() {
        return new Origin(file, fields.line());
    }

    /** Tells whether the table has a column at all. */
    public boolean hasColumn(Column column) {
        return fields.hasColumn(column);
    }

    /** Reads the name of a title, which must be there. */
    public String name() {
        var name = fields.text(Column.NAME, LONGEST_NAME);
        if (name == null) {
            throw fields.bad(Column.NAME, "The name of the title is missing");
        }
        return name.replace('\n', ' ');
    }

    /** Reads a text of one line, as it is written. */
    public @Nullable String word(Column column) {
        var word = fields.text(column, LONGEST_NAME);
        return word == null ? null : word.replace('\n', ' ');
    }

    /** Reads a word of one of several, in lower case and without anything but letters and digits; may be empty. */
    public String choice(Column column) {
        var word = fields.name(column, LONGEST_WORD);
        return word == null ? "" : word.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /** Reads the year, or else that of the release. */
    public @Nullable Integer year() {
        var year = fields.number(Column.YEAR, 0, LAST_YEAR);
        if (year != null && year >= FIRST_YEAR) {
            return year;
        }
        var released = fields.name(Column.RELEASED, LONGEST_WORD);
        return released == null || !released.matches("\\d{4}.*") ? null : Integer.valueOf(released.substring(0, 4));
    }

    /** Reads an id of IMDb, alone or in an address; of another form it is none. */
    public Optional<ExternalId> imdb(Column column) {
        var id = fields.name(column, LONGEST_NAME);
        return Optional.ofNullable(id)
                .map(IMDB_ID::matcher)
                .filter(matcher -> matcher.matches())
                .map(matcher -> new ExternalId("imdb", matcher.group(1)));
    }

    /**
     * Reads an id of TMDB.
     *
     * @param namespace which of its kinds the id counts
     */
    public Optional<ExternalId> tmdb(Column column, String namespace) {
        return Optional.ofNullable(fields.name(column, LONGEST_WORD))
                .filter(id -> WHOLE.matcher(id).matches())
                .map(id -> new ExternalId(namespace, id.replace(".0", "")));
    }

    public @Nullable Integer number(Column column) {
        return fields.number(column, 0, 99_999);
    }

    /** Reads half stars. */
    public @Nullable Stars stars() {
        var written = fields.name(Column.RATING, LONGEST_WORD);
        if (written == null) {
            return null;
        }
        try {
            return Stars.parse(written);
        } catch (IllegalArgumentException e) {
            throw fields.bad(Column.RATING, "A rating is 0.5 to 5 stars in steps of a half");
        }
    }

    /** Reads a rating of 0.5 to 10 as half stars; of a finer one the nearer half counts. */
    public @Nullable Stars starsOfTen(Column column) {
        var written = fields.name(column, LONGEST_WORD);
        return written == null
                ? null
                : OfTen.stars(written).orElseThrow(() -> fields.bad(column, "A rating is a number from 0.5 to 10"));
    }

    /** Reads a moment; of a day alone its beginning. */
    public @Nullable Instant at(Column column) {
        var written = fields.name(column, LONGEST_WORD);
        try {
            return written == null ? null : Moments.read(written).orElse(null);
        } catch (DateTimeException e) {
            throw fields.bad(column, String.valueOf(e.getMessage()));
        }
    }

    /** Reads a day, on the calendar of where it was written down. */
    public @Nullable LocalDate day(Column column) {
        return fields.date(column, FIRST_DAY, LAST_DAY);
    }

    public boolean is(Column column) {
        return Boolean.TRUE.equals(fields.flag(column));
    }

    /** Reads a review as plain text; null if there is none. */
    public @Nullable String review() {
        var html = fields.text(Column.REVIEW, LONGEST_TEXT);
        var text = html == null ? "" : PlainText.ofHtml(html.replace("\n", "<br>"));
        if (text.codePointCount(0, text.length()) > LONGEST_REVIEW) {
            throw fields.bad(Column.REVIEW, "A review has at most 10,000 characters here");
        }
        return text.isEmpty() ? null : text;
    }

    /** Reads a note as plain text; empty if there is none. */
    public String note() {
        var html = fields.text(Column.NOTE, LONGEST_TEXT);
        var text = html == null ? "" : PlainText.ofHtml(html.replace("\n", "<br>"));
        if (text.codePointCount(0, text.length()) > LONGEST_NOTE) {
            throw fields.bad(Column.NOTE, "A note has at most 2,000 characters here");
        }
        return text;
    }

    /** Reads the tags. */
    public List<String> tags() {
        return fields.list(Column.TAGS, ",", LONGEST_NAME);
    }

    /** Tells whether the tags warn of what the review gives away. */
    public boolean isSpoiler() {
        return tags().stream()
                .anyMatch(tag -> tag.toLowerCase(Locale.ROOT).matches("(has |contains |mild |major )?spoilers?"));
    }

    /** Gathers the ids that there are. */
    @SafeVarargs
    public static List<ExternalId> ids(Optional<ExternalId>... ids) {
        List<ExternalId> found = new ArrayList<>();
        for (var id : ids) {
            id.ifPresent(found::add);
        }
        return found;
    }

    /** Makes a complaint about a field, to be thrown. */
    public BadFieldException bad(Column column, String reason) {
        return fields.bad(column, reason);
    }
}
