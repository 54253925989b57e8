package app.matinee.ingest.critics;

import app.matinee.catalog.ExternalId;
import app.matinee.criticism.DeliveredReview;
import app.matinee.ingest.fields.BadFieldException;
import app.matinee.ingest.fields.Fields;
import app.matinee.ingest.fields.Layout;
import app.matinee.ingest.table.Entry;
import app.matinee.ingest.titles.TitleIds;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns rows of a table into reviews.
 *
 * <p>Rules: {@code docs/scoring.md} under <i>Imported rows</i> and <i>Dates of a review</i>;
 * {@code docs/importing/critic-reviews.md} for the columns.
 */
public final class ReviewRows {
    private static final int LONGEST_KEY = 300;
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_SCORE = 100;
    private static final int LONGEST_URL = 2_000;
    private static final int LONGEST_QUOTE = 10_000;
    /** Nobody reviewed a film before there was one. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1880, 1, 1);

    private final Layout.Placed<ReviewColumn> columns;
    private final String source;
    private final LocalDate lastDay;

    /**
     * Recognizes the layout of a table.
     *
     * @param found the table's columns
     * @param mapping our columns and the file's names for them; empty for a known layout
     * @param source the name under which the source's own ids are kept, or null for the layout's usual one
     * @param today dates may lie one day ahead of it, because it is tomorrow somewhere
     */
    public ReviewRows(List<String> found, Map<String, String> mapping, @Nullable String source, LocalDate today) {
        this.columns = ReviewLayouts.recognize(found, mapping);
        this.source = source == null ? columns.layout().source() : source;
        this.lastDay = today.plusDays(1);
    }

    /** Returns the name under which the source's own ids are kept. */
    public String source() {
        return source;
    }

    /**
     * Reads a row.
     *
     * @throws BadFieldException if it cannot be used, naming the field
     */
    public DeliveredReview read(Entry.Row row) {
        Fields<ReviewColumn> fields = new Fields<>(columns, row);
        ExternalId titleId = titleId(fields);
        String title = fields.text(ReviewColumn.TITLE, LONGEST_TITLE);
        if (titleId == null && title == null) {
            throw fields.bad(ReviewColumn.TITLE_ID, "The row does not say which title it reviews");
        }
        String critic = fields.name(ReviewColumn.CRITIC, LONGEST_NAME);
        String publication = fields.name(ReviewColumn.PUBLICATION, LONGEST_NAME);
        if (critic == null && publication == null) {
            throw fields.bad(ReviewColumn.CRITIC, "The row names neither a critic nor an outlet");
        }
        return new DeliveredReview(
                row.line(),
                fields.name(ReviewColumn.REVIEW_ID, LONGEST_KEY),
                titleId == null ? null : titleId.source(),
                titleId == null ? null : titleId.value(),
                title,
                fields.number(ReviewColumn.YEAR, 1870, 2200),
                critic,
                fields.name(ReviewColumn.CRITIC_ID, LONGEST_KEY),
                publication,
                fields.name(ReviewColumn.PUBLICATION_ID, LONGEST_KEY),
                SentimentWords.read(fields),
                fields.text(ReviewColumn.ORIGINAL_SCORE, LONGEST_SCORE),
                fields.text(ReviewColumn.QUOTE, LONGEST_QUOTE),
                ReviewAddress.of(fields.name(ReviewColumn.URL, LONGEST_URL)),
                fields.date(ReviewColumn.LISTED_ON, FIRST_DAY, lastDay),
                fields.date(ReviewColumn.PUBLISHED_ON, FIRST_DAY, lastDay),
                fields.flag(ReviewColumn.TOP_CRITIC));
    }

    private @Nullable ExternalId titleId(Fields<ReviewColumn> fields) {
        String text = fields.name(ReviewColumn.TITLE_ID, LONGEST_KEY);
        return text == null ? null : TitleIds.of(text, source);
    }
}
