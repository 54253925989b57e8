package app.matinee.ingest.member.imdb;

import static java.util.Map.entry;

import app.matinee.ingest.fields.Layout;
import app.matinee.ingest.member.file.UploadedFile;
import app.matinee.ingest.member.said.Column;
import app.matinee.ingest.member.said.SaidTable;
import app.matinee.ingest.member.said.Site;
import app.matinee.ingest.member.said.SiteReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads tables of three generations: until 2017 ({@code You rated}, days like {@code Sun Jan 29 00:00:00 2017}), until
 * about 2023 ({@code Your Rating}, in ISO-8859-1), and since ({@code Original Title}, types like {@code TV Episode}).
 */
public final class ImdbReader implements SiteReader {
    private static final Layout<Column> LAYOUT = new Layout<>(
            "IMDb",
            "imdb",
            Map.ofEntries(
                    entry(Column.ID, List.of("Const")),
                    entry(Column.POSITION, List.of("Position")),
                    entry(Column.RATING_OF_TEN, List.of("Your Rating", "You rated", "Rating")),
                    entry(Column.RATED, List.of("Date Rated")),
                    entry(Column.ADDED, List.of("Created", "Date Added")),
                    entry(Column.NOTE, List.of("Description")),
                    entry(Column.NAME, List.of("Title")),
                    entry(Column.ORIGINAL_NAME, List.of("Original Title")),
                    entry(Column.ADDRESS, List.of("URL")),
                    entry(Column.KIND, List.of("Title Type")),
                    entry(Column.YEAR, List.of("Year")),
                    entry(Column.RELEASED, List.of("Release Date", "Release Date (month/day/year)"))),
            List.of(Set.of(Column.ID), Set.of(Column.NAME)));

    @Override
    public Site site() {
        return Site.IMDB;
    }

    @Override
    public Optional<Reading> recognize(UploadedFile file) {
        if (file.isJson() || !LAYOUT.place(file.columns()).isComplete()) {
            return Optional.empty();
        }
        var columns = LAYOUT.place(file.columns()).positions().keySet();
        var rows = new ImdbRows(file.name(), file.stem(), use(file, columns));
        return SaidTable.of(file, LAYOUT, rows::take).map(rows::announced);
    }

    /** Until 2017 ratings had the columns of lists, positions included; then only the file's name tells them apart. */
    private static ImdbRows.Use use(UploadedFile file, Set<Column> columns) {
        if (file.stem().contains("watchlist")) {
            return ImdbRows.Use.WATCHLIST;
        }
        var ratings = (columns.contains(Column.RATED) && !columns.contains(Column.POSITION))
                || (columns.contains(Column.RATING_OF_TEN) && file.stem().contains("rating"));
        return ratings || !columns.contains(Column.POSITION) ? ImdbRows.Use.RATINGS : ImdbRows.Use.LIST;
    }
}
