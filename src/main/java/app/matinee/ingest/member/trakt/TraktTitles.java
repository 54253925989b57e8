package app.matinee.ingest.member.trakt;

import app.matinee.catalog.ExternalId;
import app.matinee.catalog.Mention;
import app.matinee.catalog.TitleKind;
import app.matinee.ingest.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads of which title an item speaks. */
final class TraktTitles {
    private static final int LONGEST_NAME = 500;
    private static final Pattern IMDB = Pattern.compile("tt\\d{5,10}");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,9}");

    private TraktTitles() {}

    /** Tells whether an item speaks of a title at all; profiles and settings do not. */
    static boolean areIn(Json item) {
        return !item.atAny("movie", "show", "season", "episode").isAbsent();
    }

    /** Returns the title; null where neither a name nor an id is told. */
    static @Nullable Mention of(Json item) {
        if (!item.at("movie").isAbsent()) {
            return whole(item.at("movie"), TitleKind.MOVIE, "tmdb");
        }
        var series = series(item.at("show"));
        if (!item.at("episode").isAbsent()) {
            return part(item.at("episode"), series, "season", "number", "tmdb-episode");
        }
        if (!item.at("season").isAbsent()) {
            return part(item.at("season"), series, "number", null, "tmdb-season");
        }
        return series;
    }

    static @Nullable Mention series(Json show) {
        return whole(show, TitleKind.SERIES, "tmdb-tv");
    }

    private static @Nullable Mention whole(Json title, TitleKind kind, String namespace) {
        var name = title.at("title").name(LONGEST_NAME);
        var year = title.at("year").number(0, 2_200);
        var ids = ids(title.at("ids"), namespace);
        if (name == null && ids.isEmpty()) {
            return null;
        }
        var known = year == null || year < 1_870 ? null : year;
        return new Mention(kind, name == null ? List.of() : List.of(name), known, ids, null);
    }

    private static @Nullable Mention part(
            Json part, @Nullable Mention series, String season, @Nullable String episode, String namespace) {
        var seasonNumber = part.at(season).number(0, 99_999);
        var episodeNumber = episode == null ? null : part.at(episode).number(0, 99_999);
        var ids = ids(part.at("ids"), namespace);
        if (series == null || seasonNumber == null || (episode != null && episodeNumber == null)) {
            var kind = episode == null ? TitleKind.SEASON : TitleKind.EPISODE;
            return ids.isEmpty() ? null : new Mention(kind, List.of(), null, ids, null);
        }
        return Mention.part(series, seasonNumber, episodeNumber, ids);
    }

    private static List<ExternalId> ids(Json told, String namespace) {
        List<ExternalId> ids = new ArrayList<>();
        var imdb = told.at("imdb").word(IMDB, "an id like tt0050634");
        var tmdb = told.at("tmdb").word(NUMBER, "a whole number");
        if (tmdb != null) {
            ids.add(new ExternalId(namespace, tmdb));
        }
        if (imdb != null) {
            ids.add(new ExternalId("imdb", imdb));
        }
        return ids;
    }
}
