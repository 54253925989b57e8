package app.matinee.ingest.member.imdb;

import app.matinee.catalog.Mention;
import app.matinee.catalog.TitleKind;
import app.matinee.ingest.member.said.Column;
import app.matinee.ingest.member.said.Listener;
import app.matinee.ingest.member.said.Said;
import app.matinee.ingest.member.said.SaidList;
import app.matinee.ingest.member.said.SaidRow;
import app.matinee.ingest.member.said.SiteReader;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a table: what was rated, and what stands on the watchlist or a list. */
final class ImdbRows {
    private static final Set<String> FILMS = Set.of(
            "movie",
            "featurefilm",
            "feature",
            "film",
            "tvmovie",
            "short",
            "shortfilm",
            "tvshort",
            "video",
            "documentary",
            "tvspecial",
            "musicvideo",
            "moviespecial",
            "music");
    private static final Set<String> SERIES = Set.of("tvseries", "miniseries", "tvminiseries", "series", "tv");
    private static final Set<String> EPISODES = Set.of("tvepisode", "episode");
    private static final Set<String> OTHERS = Set.of("videogame", "game", "podcastseries", "podcastepisode", "podcast");

    private final String file;
    private final String listName;
    private final Use use;
    private int position;

    /** Tells what a table is. */
    enum Use {
        RATINGS,
        WATCHLIST,
        LIST
    }

    ImdbRows(String file, String listName, Use use) {
        this.file = file;
        this.listName = listName;
        this.use = use;
    }

    SiteReader.Reading announced(SiteReader.Reading rows) {
        return listener -> {
            if (use == Use.LIST) {
                listener.hear(new SaidList(file, listName, ""));
            }
            rows.read(listener);
        };
    }

    void take(SaidRow row, Listener listener) {
        var kind = kind(row);
        var title = title(row, kind);
        var stars = row.starsOfTen(Column.RATING_OF_TEN);
        var added = row.at(Column.ADDED);
        var rated = row.at(Column.RATED);
        if (stars != null) {
            listener.hear(new Said.Rating(row.origin(), title, stars, ratedAt(rated, added), false));
        }
        switch (use) {
            case RATINGS -> {}
            case WATCHLIST -> listener.hear(new Said.Wish(row.origin(), title, added));
            case LIST -> listener.hear(new Said.Entry(row.origin(), title, file, ++position, row.note(), added));
        }
    }

    /** Until 2017 a rating was dated by when it came onto the list of ratings. */
    private @Nullable Instant ratedAt(@Nullable Instant rated, @Nullable Instant added) {
        return rated == null && use == Use.RATINGS ? added : rated;
    }

    private static Mention title(SaidRow row, @Nullable TitleKind kind) {
        var id = row.imdb(Column.ID).or(() -> row.imdb(Column.ADDRESS));
        if (id.isEmpty()) {
            throw row.bad(Column.ID, "An id like tt0050634 would be right");
        }
        // An episode is called by its series' name too, and its year is its own: they tell nothing.
        if (kind == TitleKind.EPISODE) {
            return new Mention(kind, List.of(row.name()), row.year(), SaidRow.ids(id), null);
        }
        var names = new LinkedHashSet<String>();
        names.add(row.name());
        var original = row.word(Column.ORIGINAL_NAME);
        if (original != null) {
            names.add(original);
        }
        return new Mention(kind, List.copyOf(names), row.year(), SaidRow.ids(id), null);
    }

    private static @Nullable TitleKind kind(SaidRow row) {
        var written = row.choice(Column.KIND);
        if (OTHERS.contains(written)) {
            throw row.bad(Column.KIND, "Only films, series and episodes are rated here");
        }
        if (FILMS.contains(written)) {
            return TitleKind.MOVIE;
        }
        if (SERIES.contains(written)) {
            return TitleKind.SERIES;
        }
        return EPISODES.contains(written) ? TitleKind.EPISODE : null;
    }
}
