package app.matinee.ingest.tvmaze;

import app.matinee.catalog.ExternalId;
import app.matinee.ingest.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads ids, TVmaze's own and those of others. */
final class TvmazeIds {
    static final String SHOW = "tvmaze";
    static final String SEASON = "tvmaze-season";
    static final String EPISODE = "tvmaze-episode";
    static final String PERSON = "tvmaze-person";

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,9}");
    private static final Pattern IMDB = Pattern.compile("tt\\d{7,10}");
    private static final String WHOLE = "a whole number";

    private TvmazeIds() {}

    static ExternalId show(long id) {
        return new ExternalId(SHOW, Long.toString(id));
    }

    /** Reads the ids of a show, its own first. */
    static List<ExternalId> ofShow(Json show, long id) {
        List<ExternalId> ids = new ArrayList<>();
        ids.add(show(id));
        Json others = show.at("externals");
        add(ids, "imdb", others.at("imdb").word(IMDB, "an id like tt0944947"));
        add(ids, "tvdb", others.at("thetvdb").word(NUMBER, WHOLE));
        add(ids, "tvrage", others.at("tvrage").word(NUMBER, WHOLE));
        return ids;
    }

    /** Reads the own id of a season, an episode or a person; empty where it is not told. */
    static List<ExternalId> own(Json item, String source) {
        List<ExternalId> ids = new ArrayList<>();
        add(ids, source, item.at("id").word(NUMBER, WHOLE));
        return ids;
    }

    private static void add(List<ExternalId> ids, String source, @Nullable String value) {
        if (value != null) {
            ids.add(new ExternalId(source, value));
        }
    }
}
