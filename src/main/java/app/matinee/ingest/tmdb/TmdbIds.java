package app.matinee.ingest.tmdb;

import app.matinee.catalog.ExternalId;
import app.matinee.ingest.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads ids, TMDB's own and those of others. */
final class TmdbIds {
    static final String FILM = "tmdb";
    static final String SERIES = "tmdb-tv";
    static final String SEASON = "tmdb-season";
    static final String EPISODE = "tmdb-episode";
    static final String PERSON = "tmdb-person";

    private static final String WHOLE = "a whole number";
    private static final Pattern OWN = Pattern.compile("[1-9]\\d{0,9}");
    private static final Pattern IMDB_TITLE = Pattern.compile("tt\\d{7,10}");
    private static final Pattern IMDB_PERSON = Pattern.compile("nm\\d{7,10}");
    private static final Pattern WIKIDATA = Pattern.compile("Q[1-9]\\d{0,11}");

    private TmdbIds() {}

    /** Reads the ids of a film, a series or somebody, TMDB's own first. */
    static List<ExternalId> of(Subject subject, Dossier dossier) {
        List<ExternalId> ids = new ArrayList<>();
        ids.add(subject.rootId());
        Json others = dossier.part("external_ids");
        add(ids, "imdb", imdb(dossier, others, subject instanceof Subject.Person));
        add(ids, "wikidata", others.at("wikidata_id").word(WIKIDATA, "an id like Q42"));
        if (subject instanceof Subject.Series) {
            add(ids, "tvdb", others.at("tvdb_id").word(OWN, WHOLE));
            add(ids, "tvrage", others.at("tvrage_id").word(OWN, WHOLE));
        }
        return ids;
    }

    /**
     * Reads the ids of a season or an episode, TMDB's own first; old answers lack it.
     *
     * <p>What TMDB gives as their Wikidata id is often their series', and TVDB counts series, seasons and episodes apart.
     */
    static List<ExternalId> ofPart(Dossier part, String source) {
        List<ExternalId> ids = new ArrayList<>();
        add(ids, source, part.main().at("id").word(OWN, WHOLE));
        add(ids, "imdb", imdb(part, part.part("external_ids"), false));
        return ids;
    }

    private static @Nullable String imdb(Dossier dossier, Json others, boolean person) {
        Json id = dossier.main().at("imdb_id").isAbsent()
                ? others.at("imdb_id")
                : dossier.main().at("imdb_id");
        return person ? id.word(IMDB_PERSON, "an id like nm0000001") : id.word(IMDB_TITLE, "an id like tt0050634");
    }

    private static void add(List<ExternalId> ids, String source, @Nullable String value) {
        if (value != null) {
            ids.add(new ExternalId(source, value));
        }
    }

    /** Reads the id of somebody who is credited; null where it is not told. */
    static @Nullable ExternalId person(Json entry) {
        String id = entry.at("id").word(OWN, WHOLE);
        return id == null ? null : new ExternalId(PERSON, id);
    }
}
