package app.matinee.ingest.member.own;

import app.matinee.ingest.json.Json;
import app.matinee.ingest.json.JsonItems;
import app.matinee.ingest.member.file.UploadedFile;
import app.matinee.ingest.member.said.Listener;
import app.matinee.ingest.member.said.Site;
import app.matinee.ingest.member.said.SiteReader;
import java.util.Optional;
import java.util.Set;

/** Reads the JSON files; the tables beside them say the same, and so does what is made for others. */
public final class OwnReader implements SiteReader {
    /** The folder in which all files of an export lie. */
    public static final String FOLDER = "matinee";

    private static final Set<String> PARTS = Set.of("ratings", "reviews", "watchlist", "lists", "diary");

    @Override
    public Site site() {
        return Site.MATINEE;
    }

    @Override
    public Optional<Reading> recognize(UploadedFile file) {
        if (!file.isIn(FOLDER)) {
            return Optional.empty();
        }
        return file.isJson() && PARTS.contains(file.stem())
                ? Optional.of(listener -> read(file, listener))
                : Optional.of(listener -> {});
    }

    private static void read(UploadedFile file, Listener listener) {
        var items = new OwnItems(file, listener);
        new JsonItems(file.bytes())
                .forEach((field, item, line) ->
                        items.take(Json.of(item, "", line, rejected -> listener.reject(file.name(), rejected)), line));
    }
}
