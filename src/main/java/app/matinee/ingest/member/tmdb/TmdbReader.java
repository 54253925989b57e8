package app.matinee.ingest.member.tmdb;

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

/** Reads tables that all have one form; only the file's name tells a watchlist from favourites and lists. */
public final class TmdbReader implements SiteReader {
    private static final Layout<Column> LAYOUT = new Layout<>(
            "TMDB",
            "tmdb",
            Map.ofEntries(
                    entry(Column.TMDB, List.of("TMDb ID", "TMDB_ID")),
                    entry(Column.IMDB, List.of("IMDb ID")),
                    entry(Column.KIND, List.of("Type", "Media Type")),
                    entry(Column.NAME, List.of("Name", "Title")),
                    entry(Column.YEAR, List.of("Year")),
                    entry(Column.RELEASED, List.of("Release Date", "First Air Date")),
                    entry(Column.SEASON, List.of("Season Number", "Season")),
                    entry(Column.EPISODE, List.of("Episode Number", "Episode")),
                    entry(Column.RATING_OF_TEN, List.of("Your Rating")),
                    entry(Column.RATED, List.of("Date Rated", "Date Added"))),
            List.of(Set.of(Column.TMDB), Set.of(Column.KIND), Set.of(Column.NAME)));

    /** Trakt and others call ids so too, but have no such columns. */
    private static final Set<Column> OWN = Set.of(Column.RATING_OF_TEN, Column.RELEASED);

    @Override
    public Site site() {
        return Site.TMDB;
    }

    @Override
    public Optional<Reading> recognize(UploadedFile file) {
        if (file.isJson()) {
            return Optional.empty();
        }
        var columns = LAYOUT.place(file.columns()).positions().keySet();
        if (OWN.stream().noneMatch(columns::contains)) {
            return Optional.empty();
        }
        var rows = new TmdbRows(file.name(), file.stem());
        return SaidTable.of(file, LAYOUT, rows::take);
    }
}
