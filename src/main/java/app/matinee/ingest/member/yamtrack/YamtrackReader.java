package app.matinee.ingest.member.yamtrack;

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

/** Reads the table of everything that somebody tracks, films, series and much else. */
public final class YamtrackReader implements SiteReader {
    private static final Layout<Column> LAYOUT = new Layout<>(
            "Yamtrack",
            "yamtrack",
            Map.ofEntries(
                    entry(Column.ID, List.of("media_id")),
                    entry(Column.CATALOGUE, List.of("source")),
                    entry(Column.KIND, List.of("media_type")),
                    entry(Column.NAME, List.of("title")),
                    entry(Column.SEASON, List.of("season_number")),
                    entry(Column.EPISODE, List.of("episode_number")),
                    entry(Column.RATING_OF_TEN, List.of("score")),
                    entry(Column.STATUS, List.of("status")),
                    entry(Column.REPEATS, List.of("repeats")),
                    entry(Column.ENDED, List.of("end_date")),
                    entry(Column.WATCHED, List.of("watch_date")),
                    entry(Column.ADDED, List.of("progressed_at", "created_at"))),
            List.of(Set.of(Column.ID), Set.of(Column.CATALOGUE), Set.of(Column.KIND), Set.of(Column.STATUS)));

    @Override
    public Site site() {
        return Site.YAMTRACK;
    }

    @Override
    public Optional<Reading> recognize(UploadedFile file) {
        return file.isJson() ? Optional.empty() : SaidTable.of(file, LAYOUT, YamtrackRows::take);
    }
}
