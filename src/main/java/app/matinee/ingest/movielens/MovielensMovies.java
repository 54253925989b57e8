package app.matinee.ingest.movielens;

import app.matinee.catalog.ExternalId;
import app.matinee.catalog.TitleDraft;
import app.matinee.catalog.TitleDraft.OtherName;
import app.matinee.catalog.TitleKind;
import app.matinee.ingest.fields.Fields;
import app.matinee.ingest.fields.Genres;
import app.matinee.ingest.fields.Texts;
import app.matinee.ingest.run.Intake;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads {@code movies.csv}. */
final class MovielensMovies extends MovielensPart {
    private static final int LONGEST_NAME = 500;
    private static final int LONGEST_GENRE = 100;

    private final Map<ExternalId, List<ExternalId>> links;

    MovielensMovies(MovielensFiles files, Map<ExternalId, List<ExternalId>> links) {
        super(MovielensTable.MOVIES, files);
        this.links = links;
    }

    /** Returns the ids of all films, also of those that are no use otherwise. */
    static Set<ExternalId> ids(MovielensFiles files) {
        Set<ExternalId> ids = new HashSet<>();
        try (var table = new MovielensMovies(files, Map.of())) {
            var more = true;
            while (more) {
                more = table.read(row -> ids.add(table.movie(row)), rejected -> {});
            }
        }
        return ids;
    }

    @Override
    void take(Fields<MovielensColumn> row, Intake intake) {
        var id = movie(row);
        var written = row.text(MovielensColumn.TITLE, LONGEST_NAME);
        if (written == null) {
            throw row.bad(MovielensColumn.TITLE, "The name is missing");
        }
        var name = FilmName.of(Texts.inOneLine(written));
        if (FilmName.impossibleYear(written) != null) {
            intake.reject(row.bad(
                            MovielensColumn.TITLE,
                            "A year from %d to %d belongs here; the film comes in without"
                                    .formatted(FilmName.FIRST_YEAR, FilmName.LAST_YEAR))
                    .rejects(row.line()));
        }
        var ids = Stream.concat(Stream.of(id), links.getOrDefault(id, List.of()).stream())
                .toList();
        var kind = FilmName.isOfSeries(written) ? TitleKind.SERIES : TitleKind.MOVIE;
        intake.title(TitleDraft.draft(row.line(), kind, ids, name.name())
                .otherNames(name.others().stream()
                        .map(other -> new OtherName(null, other))
                        .toList())
                .year(name.year())
                .genres(Genres.of(row.list(MovielensColumn.GENRES, "|", LONGEST_GENRE)))
                .build());
    }
}
